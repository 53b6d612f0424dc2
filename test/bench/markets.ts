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

/** An application with its score at each cohort. */
interface ScoredApplication extends Application {
  /** In the order of the cohorts; 0 where it does not apply. */
  readonly scores: readonly number[];
}

/** One market, once for the library and once for the core in typed arrays. */
export interface Market {
  readonly cohorts: readonly CohortPlaces[];
  readonly ranking: Ranking;
  readonly scored: CohortScores<ScoredApplication>;
  /** Every cohort prefers people in the order of the ranking. */
  readonly typedRanking: TypedMarket;
  readonly typedScores: TypedMarket;
}

/** So many applicants, each with so many preferences among the cohorts, which have places for four in ten. */
export function marketOf(applicants: number, cohorts: number, preferencesEach: number): Market {
  const random = chance(1);
  const ids = Array.from({ length: cohorts }, (_, i) => `cohort-${i + 1}`);
  const places = Math.round((applicants * 0.4) / cohorts);
  const chosen = new Int32Array(applicants * preferencesEach);
  const scores = new Float64Array(applicants * preferencesEach);
  const ranks = new Float64Array(applicants * preferencesEach);
  const applications: ScoredApplication[] = [];
  for (let a = 0; a < applicants; a += 1) {
    const own = new Set<number>();
    while (own.size < preferencesEach) own.add(Math.floor(random() * cohorts));
    [...own].forEach((cohort, i) => {
      const pair = a * preferencesEach + i;
      chosen[pair] = cohort;
      // A millionth of the applicant's number keeps any two scores apart.
      scores[pair] = Math.floor(random() * 1e6) + a / 1e6;
      ranks[pair] = -a;
    });
    const id = `application-${a + 1}`;
    const points = Array<number>(cohorts).fill(0);
    [...own].forEach((cohort, i) => (points[cohort] = scores[a * preferencesEach + i]!));
    applications.push({ id, groups: [], preferences: [...own].map((cohort) => ids[cohort]!), scores: points });
  }
  const index = new Map(ids.map((id, i) => [id, i]));
  const typed = { applicants, preferencesEach, places: new Int32Array(cohorts).fill(places), cohorts: chosen };
  return {
    cohorts: ids.map((id) => ({ id, places })),
    ranking: { format: 1, ranked: applications },
    scored: {
      applications,
      score: (application, cohort) => application.scores[index.get(cohort)!],
      lottery: { seed: 'bench' },
    },
    typedRanking: { ...typed, scores: ranks },
    typedScores: { ...typed, scores },
  };
}
