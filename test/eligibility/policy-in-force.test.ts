import type { CalendarDate, Period } from 'digital-academy';
import { policy, Policy, policyInForce } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';

function version(id: string, version: number, inForce: Period) {
  return policy({
    id,
    version,
    inForce,
    facts: { endorsed: { type: 'yes-no' } },
    requires: { endorsed: { rule: { op: 'is', fact: 'endorsed', value: true }, because: 'Endorsed' } },
  });
}

const spring = version('test/endorsed', 1, { from: '2017-05-01', to: '2017-10-31' });
const winter = version('test/endorsed', 2, { from: '2017-12-01' });

describe('policyInForce', () => {
  it.each<[CalendarDate, number | undefined]>([
    ['2017-04-30', undefined],
    ['2017-05-01', 1],
    ['2017-09-29', 1],
    ['2017-10-31', 1],
    ['2017-11-01', undefined],
    ['2017-11-30', undefined],
    ['2017-12-01', 2],
    ['9999-12-31', 2],
  ])('finds on %s version %s', (day, expected) => {
    expect(policyInForce([spring, winter], day)?.version).toBe(expected);
    expect(policyInForce([winter, spring], day)?.version).toBe(expected);
  });

  it('gives the policy itself, as typed as it came', () => {
    const found = policyInForce([spring, winter], '2017-05-01');
    expect(found).toBe(spring);
    expectTypeOf(found).toEqualTypeOf<typeof spring | undefined>();
    const none: readonly Policy[] = [];
    expectTypeOf(policyInForce(none, '2017-05-01')).toEqualTypeOf<Policy | undefined>();
  });

  it('keeps apart the types of policies that differ', () => {
    const other = policy({ ...winter, requires: { trained: winter.requires.endorsed } });
    expectTypeOf(policyInForce([spring, other], '2017-05-01')).toEqualTypeOf<
      typeof spring | typeof other | undefined
    >();
    expect(policyInForce([spring, other], '2017-12-01')).toBe(other);
  });

  it('finds none among none', () => {
    const none: readonly Policy[] = [];
    expect(policyInForce(none, '2017-05-01')).toBeUndefined();
  });

  it('reads a last day that is null as none', () => {
    const open = Policy.parse({ ...structuredClone(winter), inForce: { from: '2017-12-01', to: null } });
    expect(policyInForce([spring, open], '2020-01-01')).toBe(open);
  });

  it('throws where two are in force, naming both, on the days they share only', () => {
    const early = version('test/other', 3, { from: '2017-10-31' });
    expect(policyInForce([spring, early], '2017-10-30')).toBe(spring);
    expect(policyInForce([spring, early], '2017-11-01')).toBe(early);
    const find = () => policyInForce([spring, early], '2017-10-31');
    expect(find).toThrow(RangeError);
    expect(find).toThrow(/^policyInForce: 'test\/endorsed' version 1 and 'test\/other' version 3 .*2017-10-31/);
  });

  it('names all of three', () => {
    const policies = [spring, winter, version('test/a', 1, { from: '2018-01-01' }), winter];
    expect(() => policyInForce(policies, '2018-01-01')).toThrow(
      "'test/endorsed' version 2 and 'test/a' version 1 and 'test/endorsed' version 2",
    );
  });

  it.each(['2017-02-29', '2017-5-1', '2017-05-01T00:00:00Z', '', undefined, null])('throws for the day %s', (day) => {
    const find = () => policyInForce([spring], day as CalendarDate);
    expect(find).toThrow(RangeError);
    expect(find).toThrow(`policyInForce: '${day}' is not a real day`);
  });
});
