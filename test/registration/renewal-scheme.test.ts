import { fedipAffiliateScheme, RenewalScheme, ukchipScheme } from 'digital-academy';
import { describe, expect, it } from 'vitest';

function problemsOf(change: object) {
  const issues = RenewalScheme.safeParse({ ...ukchipScheme, ...change }).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.join('.'), message]);
}

const hours = 'Enter the hours of CPD as a number from 0 to 10000 with at most two decimals, or leave them out';
const endsFirst =
  'Enter months for reinstatement that end after the last day on the register, or 0 if it cannot be reinstated';

describe('a renewal scheme', () => {
  it.each([ukchipScheme, fedipAffiliateScheme])('that is published passes its schema unchanged: $name', (scheme) => {
    expect(RenewalScheme.parse(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
    expect(Object.isFrozen(scheme) && Object.isFrozen(scheme.noticeDays)).toBe(true);
    for (const source of scheme.sources) expect(() => new URL(source)).not.toThrow();
  });

  // Source: UKCHIP, "Renewal" and "Information for employers", read November 2026.
  it('of UKCHIP has a year, four notices, four weeks, six months and 40 hours', () => {
    expect(ukchipScheme).toMatchObject({
      ...{ termMonths: 12, renewable: true, noticeDays: [-28, -14, 0, 14], lastDay: 28 },
      ...{ reinstatementMonths: 6, cpdHours: 40, confidence: 'high' },
    });
  });

  // Source: UKCHIP, home page, read November 2026: December 2016, so the last day may be any of that month.
  it('of UKCHIP ended in December 2016', () => {
    expect(ukchipScheme.closedToRenewals).toEqual({ notBefore: '2016-12-01', knownBy: '2017-01-01' });
  });

  it('of UKCHIP says what its hours are', () => {
    expect(ukchipScheme.note).toContain('The 40 hours are those of the CPD plan for the coming year');
  });

  // Source: FEDIP, terms of 16 December 2025, read November 2026.
  it('of FEDIP affiliates has a year, no renewal and 10 hours', () => {
    expect(fedipAffiliateScheme).toMatchObject({
      ...{ levels: ['affiliate'], termMonths: 12, renewable: false, noticeDays: [] },
      ...{ reinstatementMonths: 0, cpdHours: 10, confidence: 'high' },
    });
  });

  it.each([
    [{ termMonths: 0 }, 'termMonths', 'Enter the term in whole months: 1 to 1200'],
    [{ termMonths: 1.5 }, 'termMonths', 'Enter the term in whole months: 1 to 1200'],
    [{ lastDay: -337 }, 'lastDay', 'Enter a last day that lies in the term or after it'],
    [{ noticeDays: [-337] }, 'noticeDays', 'Enter notices that lie in the term or after it'],
    [{ body: 'FEDIP', levels: [] }, 'levels', 'Enter at least one level, or leave them out'],
    [{ levels: ['senior'] }, 'levels', 'Leave the levels out: only levels of FEDIP are known'],
    [{ cpdHours: -1 }, 'cpdHours', hours],
    [{ cpdHours: 0.004 }, 'cpdHours', hours],
    [{ cpdHours: 1.005 }, 'cpdHours', hours],
    [{ cpdHours: 10_000.01 }, 'cpdHours', hours],
    [{ cpdHours: 1.7e308 }, 'cpdHours', hours],
    [{ lastDay: 168 }, 'reinstatementMonths', endsFirst],
    [{ lastDay: 28, reinstatementMonths: 1 }, 'reinstatementMonths', endsFirst],
    [
      { closedToRenewals: { on: '2016-12-01', knownBy: '2016-12-31' } },
      'closedToRenewals.knownBy',
      'Leave this out: it is for an event whose own day is not known',
    ],
    [{ sources: [] }, 'sources', 'Enter at least one source'],
    [{ term: 12 }, '', "Remove 'term': it does not belong here"],
    [
      { renewable: false },
      'reinstatementMonths',
      'Enter 0 months for reinstatement, or leave them out: what cannot be renewed cannot be reinstated',
    ],
  ])('refuses %j', (change, field, message) => {
    expect(problemsOf(change)).toEqual([[field, message]]);
  });

  it.each([
    { lastDay: 167 },
    { lastDay: 27, reinstatementMonths: 1 },
    { lastDay: 3660, reinstatementMonths: 0 },
    { lastDay: 3660, reinstatementMonths: null },
    { cpdHours: 0 },
    { cpdHours: 37.5 },
    { cpdHours: 10_000 },
    { lastDay: -336 },
    { noticeDays: [-336] },
    { reinstatementMonths: null },
    { cpdHours: null },
    { closedToRenewals: null },
    { closedToRenewals: { on: '2016-12-20' } },
    { note: null },
  ])('takes %j', (change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});
