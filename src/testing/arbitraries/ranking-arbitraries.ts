import * as fc from 'fast-check';
import type { Application } from '../../cohort/ranking/application.ts';
import type { RankedApplication, Ranking, RefusedApplication } from '../../cohort/ranking/ranking.ts';
import type { ScoreLines } from '../../cohort/ranking/score-lines.ts';
import { formatOne } from './edge-arbitraries.ts';
import type { GroupOptions } from './place-plan-arbitraries.ts';
import { groupNames } from './place-plan-arbitraries.ts';
import { someFields } from './some-fields.ts';
import { ids, texts, withoutRepeats } from './some-texts.ts';

/** Applications: with scores, preferences and what they are not eligible for, and without. */
export function applications(options?: GroupOptions): fc.Arbitrary<Application> {
  return someFields(own(options), { ...assessed(), ineligibleFor: fc.array(texts(), { maxLength: 2 }) });
}

// Made once: an arbitrary of what matches is costly to make.
const anyDraw = /* @__PURE__ */ fc.stringMatching(/^[0-9a-f]{64}$/);

/** Applications of a ranking, some of them drawn by lot. */
export function rankedApplications(options?: GroupOptions): fc.Arbitrary<RankedApplication> {
  return someFields(own(options), { ...assessed(), draw: anyDraw });
}

/** Applications that are not ranked, for every reason. */
export function refusedApplications(options?: GroupOptions): fc.Arbitrary<RefusedApplication> {
  const distance = fc.oneof(fc.constantFrom(0.5, Number.MIN_VALUE), fc.integer({ min: 1, max: 40 }));
  return fc.oneof(
    applications(options).map((application) => ({ ...application, reason: 'not-eligible' as const })),
    someFields(
      { ...own(options), reason: fc.constant('below-the-line'), line: scores(), scoreBelow: distance },
      assessed(),
    ),
    fc.record({ ...own(options), reason: fc.constant('placed-elsewhere'), cohort: ids() }, { noNullPrototype: true }),
  );
}

/** Rankings in which nobody is twice, with a lottery and a list of all groups and without. */
export function rankings(options?: GroupOptions): fc.Arbitrary<Ranking> {
  const ranked = fc.array(rankedApplications(options), { maxLength: 7 });
  const refused = fc.array(refusedApplications(options), { maxLength: 3 });
  return fc.tuple(ranked, refused).chain(([some, others]) => {
    const first = withoutRepeats(some, ({ id }) => id);
    const rest = withoutRepeats([...first, ...others], ({ id }) => id).slice(first.length) as RefusedApplication[];
    const groups = [...new Set([...first, ...rest].flatMap((one) => one.groups))];
    return someFields(
      { ...formatOne(), ranked: fc.constant(first) },
      {
        lottery: fc.record({ seed: texts() }, { noNullPrototype: true }),
        // Another list would not have the groups of those who were not ranked.
        groups: fc.array(groupNames(options), { maxLength: 2 }).map((more) => [...groups, ...more]),
        refused: fc.constant(rest),
      },
    );
  });
}

/** Lines of scores, with a pool and without. */
export function scoreLines(): fc.Arbitrary<ScoreLines> {
  const steps = fc.constantFrom(0.5, 1, 0.1);
  const lines = fc.oneof(
    fc.tuple(scores(), scores()),
    scores().map((line) => [line, line] as const),
  );
  return lines.chain(([one, other]) =>
    someFields(
      { automatic: fc.constant(Math.max(one, other)), pool: fc.constant(Math.min(one, other)) },
      { step: steps },
    ),
  );
}

/** Scores: mostly half points up to 20; any number that is finite. JSON knows no -0. */
function scores(): fc.Arbitrary<number> {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => score + 0);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.nat({ max: 40 }).map((half) => half / 2) },
    { weight: 1, arbitrary: finite },
  );
}

function own(options?: GroupOptions) {
  return { id: ids(), groups: fc.array(groupNames(options), { maxLength: 3 }) };
}

function assessed() {
  return { score: scores(), preferences: fc.uniqueArray(ids(), { maxLength: 4 }) };
}
