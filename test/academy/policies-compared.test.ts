import type { AcademyFacts, PolicyChange } from 'digital-academy';
import { comparePolicies, decide } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Published } from './people.ts';
import { eighth, everyPolicy, fifth, firstAsOpened, firstAsPlanned, fourth, second, seventh } from './people.ts';
import { near } from './random-applicants.ts';

function changesBetween(before: Published, after: Published): readonly PolicyChange[] {
  const comparison = comparePolicies(before.policy, after.policy);
  if (comparison.outcome !== 'different') throw new Error(comparison.outcome);
  return comparison.changes;
}

/** Which requirements of the later policy shut somebody out, and which of the earlier one no longer do. */
function inShort(changes: readonly PolicyChange[]) {
  const named = (before: string, after: string) =>
    changes.filter((one) => one.before === before && one.after === after).map(({ requirement }) => requirement);
  return { shutOut: new Set(named('eligible', 'ineligible')), letIn: new Set(named('ineligible', 'eligible')) };
}

const order = ['ineligible', 'undetermined', 'eligible'];
const isRise = (before: string, after: string) => order.indexOf(before) < order.indexOf(after);

const pairs = everyPolicy.slice(1).map((after, i) => [everyPolicy[i]!, after] as const);
const named = pairs.map(([before, after]) => [before.name, after.name, before, after] as const);

describe.each(named)('from %s to %s', (_, __, before, after) => {
  it('somebody is decided otherwise, and every example is true under both', () => {
    const changes = changesBetween(before, after);
    expect(changes.length).toBeGreaterThan(0);
    for (const { before: old, after: young, example } of changes) {
      expect(decide(before.policy, example, { asOf: before.asOf }).outcome).toBe(old);
      expect(decide(after.policy, example, { asOf: after.asOf }).outcome).toBe(young);
    }
  });

  it('nobody is decided otherwise without a change that names what holds them back', () => {
    const changes = changesBetween(before, after);
    const heldBackBy = (rises: boolean) =>
      new Set(changes.filter((change) => isRise(change.before, change.after) === rises).map((one) => one.requirement));
    const people: fc.Arbitrary<AcademyFacts> = near({ ...before.fits, ...after.fits });
    fc.assert(
      fc.property(people, (facts) => {
        const old = decide(before.policy, facts, { asOf: before.asOf });
        const young = decide(after.policy, facts, { asOf: after.asOf });
        if (old.outcome === young.outcome) return;
        const rises = isRise(old.outcome, young.outcome);
        const { requirements } = rises ? old : young;
        const notMet = requirements.filter(({ verdict }) => verdict !== 'met').map(({ code }) => code);
        expect(notMet.some((code) => heldBackBy(rises).has(code))).toBe(true);
      }),
    );
  });
});

describe('the criteria of the cohorts', () => {
  // Where the columns of table C4 differ, read from one to the next.
  it.each([
    [firstAsPlanned, firstAsOpened, ['eligible-employer'], ['exemplar-employer']],
    [firstAsOpened, second, ['eligible-employer', 'executive-sponsor', 'transformation-project'], []],
    [
      second,
      fourth,
      ['eligible-employer', 'in-england', 'digital-role', 'strategic-theme'],
      ['eligible-employer', 'digital-leader', 'transformation-project'],
    ],
    [
      fourth,
      fifth,
      ['eligible-employer', 'sponsor-form', 'sponsor-induction'],
      ['eligible-employer', 'strategic-theme'],
    ],
    [
      fifth,
      seventh,
      [
        'eligible-employer',
        'digital-role',
        'stays-employed',
        'no-other-study',
        'level-7-study',
        'right-to-study',
        'english',
      ],
      ['eligible-employer', 'digital-role', 'executive-sponsor', 'sponsor-induction'],
    ],
    [
      seventh,
      eighth,
      [
        'eligible-employer',
        'digital-role',
        'measurable-impact',
        'stays-employed',
        'not-on-notice',
        'not-under-review',
        'right-to-study',
      ],
      ['eligible-employer', 'digital-role', 'sponsor-form', 'no-other-study', 'english'],
    ],
  ] as const)('differ as the columns of the table do', (before, after, shutOut, letIn) => {
    const short = inShort(changesBetween(before, after));
    expect(short.shutOut).toEqual(new Set(shutOut));
    expect(short.letIn).toEqual(new Set(letIn));
  });

  it.each(everyPolicy)('are the same as themselves: $name', ({ policy }) => {
    expect(comparePolicies(policy, policy)).toEqual({ outcome: 'same' });
  });
});
