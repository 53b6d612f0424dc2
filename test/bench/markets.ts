import type { Application, CohortPlaces, CohortScores, Ranking } from 'digital-academy';
import type { TypedMarket } from './typed-core.ts';

// Markets of any size, the same at every run: people in no order, with preferences as good as drawn at random.

/** Numbers from 0 to below 1, the same ones every time. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** One market, once for the library and once for the core in typed arrays. */
export interface Market<Candidates> {
  readonly cohorts: readonly CohortPlaces[];
  readonly candidates: Candidates;
  readonly typed: TypedMarket;
}

/** An application with its score at each cohort. */
export interface ScoredApplication extends Application {
  /** In the order of the cohorts; 0 where it does not apply. */
  readonly scores: readonly number[];
}

/** So many applicants, each with so many preferences among cohorts that have places for four in ten, all by one ranking. */
export function rankedMarket(applicants: number, cohorts: number, preferencesEach: number): Market<Ranking> {
  const { chosen, applications, ...market } = choicesOf(applicants, cohorts, preferencesEach);
  const scores = new Float64Array(chosen.length).map((_, pair) => -Math.floor(pair / preferencesEach));
  return {
    cohorts: market.cohorts,
    candidates: { format: 1, ranked: applications },
    typed: { ...market.typed, scores },
  };
}

/** The same with a score for each preference, no two of which are the same. */
export function scoredMarket(
  applicants: number,
  cohorts: number,
  preferencesEach: number,
): Market<CohortScores<ScoredApplication>> {
  const { chosen, applications, ...market } = choicesOf(applicants, cohorts, preferencesEach);
  const random = chance(2);
  // A millionth of the applicant's number keeps any two scores apart.
  const scores = new Float64Array(chosen.length).map(
    (_, pair) => Math.floor(random() * 1e6) + Math.floor(pair / preferencesEach) / 1e6,
  );
  const index = new Map(market.cohorts.map(({ id }, i) => [id, i]));
  const scored = applications.map((application, a): ScoredApplication => {
    const own = Array<number>(cohorts).fill(0);
    for (let i = a * preferencesEach; i < (a + 1) * preferencesEach; i += 1) own[chosen[i]!] = scores[i]!;
    const { id, groups, preferences } = application;
    return { id, groups, preferences, scores: own };
  });
  return {
    cohorts: market.cohorts,
    candidates: {
      applications: scored,
      score: (application, cohort) => application.scores[index.get(cohort)!],
      lottery: { seed: 'bench' },
    },
    typed: { ...market.typed, scores },
  };
}

function choicesOf(applicants: number, cohorts: number, preferencesEach: number) {
  const random = chance(1);
  const ids = Array.from({ length: cohorts }, (_, i) => `cohort-${i + 1}`);
  const places = Math.round((applicants * 0.4) / cohorts);
  const chosen = new Int32Array(applicants * preferencesEach);
  const applications: Application[] = [];
  for (let a = 0; a < applicants; a += 1) {
    const own = new Set<number>();
    while (own.size < preferencesEach) own.add(Math.floor(random() * cohorts));
    chosen.set([...own], a * preferencesEach);
    const preferences = [...own].map((cohort) => ids[cohort]!);
    applications.push({ id: `application-${a + 1}`, groups: [], preferences });
  }
  return {
    chosen,
    applications,
    cohorts: ids.map((id) => ({ id, places })),
    typed: { applicants, preferencesEach, places: new Int32Array(cohorts).fill(places), cohorts: chosen },
  };
}
