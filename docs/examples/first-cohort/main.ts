import { readFileSync } from 'node:fs';
import {
  academyApplicant,
  allocate,
  decideApplication,
  academyFactsOf,
  explain,
  explainPlacement,
  firstCohortPolicy,
  academyGroupsOf,
  minimumGuarantee,
  plannedFirstCohort,
  placementsOf,
  policy,
  rank,
  type CalendarDate,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { replayCohort4 } from './cohort-4.ts';
import { replayOffers } from './offers.ts';
import { print } from './print.ts';
import { readApplications } from './read-applications.ts';

// The first cohort of the NHS Digital Academy, decided and filled. The people are synthetic, their employers are real. The
// window, the split of the 50 places and the seed were never published: they are this example's own.

const asOf: CalendarDate = '2017-09-29';
const beforeTheFollowers: CalendarDate = '2017-09-01';

const cohortPolicy = policy({
  ...firstCohortPolicy,
  id: 'example/first-cohort',
  requires: {
    ...firstCohortPolicy.requires,
    'in-time': {
      rule: academyApplicant.appliedOn.within({ from: '2017-09-01', to: '2017-09-22' }),
      because: 'Applied from 1 to 22 September 2017',
    },
  },
});
const reserves = [
  { group: 'exemplar', places: 25 },
  { group: 'fast-follower', places: 20 },
];
const lottery = { seed: 'published on 29 September 2017' };

const { rows, applications, duplicates, malformed } = readApplications(
  readFileSync(new URL('applications.csv', import.meta.url), 'utf8'),
);

function decideAll(day: CalendarDate) {
  return applications.map((application) => ({
    application,
    decision: decideApplication(application, { asOf: day, register: exemplars, policy: cohortPolicy }),
  }));
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function summary(day: CalendarDate) {
  const decisions = decideAll(day).map(({ decision }) => decision);
  return {
    asOf: day,
    outcomes: tally(decisions.map(({ outcome }) => outcome)),
    failed: tally(decisions.flatMap(({ failed }) => failed)),
    missing: tally(decisions.flatMap(({ missing }) => missing)),
  };
}

function planWith(unfilled: 'hold' | 'release') {
  return minimumGuarantee(reserves, { open: 5, unfilled });
}

const decided = decideAll(asOf);
const competing = decided.map(({ application, decision }) => ({
  ...application,
  groups: academyGroupsOf(academyFactsOf(application, { asOf, register: exemplars })),
  ineligibleFor: decision.outcome === 'eligible' ? [] : [...decision.failed, ...decision.missing],
}));
const groups = ['exemplar', 'fast-follower'];
const ranking = rank(competing, { lottery, groups });
const released = allocate(planWith('release'), ranking);
const held = allocate(planWith('hold'), ranking);
const onlyWhenReleased = released.placed.filter(({ id }) => held.waiting.some((one) => one.id === id));

const report = {
  file: { rows, applications: applications.length, duplicates, malformed },
  decisions: summary(asOf),
  earlier: summary(beforeTheFollowers),
  examples: (['eligible', 'ineligible', 'undetermined'] as const).map((outcome) => {
    const { application, decision } = decided.find((one) => one.decision.outcome === outcome)!;
    return { outcome, id: application.id, explanation: explain(decision) };
  }),
  places: {
    cohort: plannedFirstCohort.places,
    placed: released.placed,
    waiting: placementsOf(released).filter(({ outcome }) => outcome === 'waiting'),
    firstToWait: released.waiting.slice(0, 1).map(({ id }) => explainPlacement(id, released)),
    refused: (released.refused ?? []).slice(0, 1).map(({ id }) => explainPlacement(id, released)),
  },
  holdOrRelease: {
    placedWhenHeld: held.placed.length,
    unfilledWhenHeld: held.unfilled,
    placedWhenReleased: released.placed.length,
    onlyWhenReleased: onlyWhenReleased.map(({ id }) => id),
  },
  offers: replayOffers({ id: plannedFirstCohort.id, plan: released.plan }, ranking, {
    madeAt: '2017-09-29T13:00:00+01:00',
    answeredAt: '2017-10-02T10:00:00+01:00',
    checkedAt: '2017-10-03T13:00:01+01:00',
  }),
  cohort4: replayCohort4(),
};
export type Report = typeof report;

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else print(report);
