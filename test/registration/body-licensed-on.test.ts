import { bodyLicensedOn, LicensedBodies } from 'digital-academy';
import { licensedBodies } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

// Sources: those of each body in `digital-academy/data`.
describe('a body is licensed or not', () => {
  it.each([
    ['BCS', '2017-10-31', 'no', 'none-licensed-yet'],
    ['BCS', '2017-11-01', 'not-known', 'date-not-known'],
    ['BCS', '2026-11-24', 'not-known', 'date-not-known'],
    ['BCS', '2026-11-25', 'yes', 'licensed'],
    ['IHRIM', '2020-01-01', 'not-known', 'date-not-known'],
    ['CILIP', '2020-01-01', 'not-known', 'date-not-known'],
    ['AphA', '2020-01-01', 'not-known', 'date-not-known'],
    ['Socitm', '2020-01-01', 'not-known', 'date-not-known'],
    ['ISD Network', '2020-01-01', 'not-known', 'date-not-known'],
    ['FCI', '2020-12-31', 'no', 'licensed-later'],
    ['FCI', '2021-01-01', 'not-known', 'date-not-known'],
    ['FCI', '2022-06-01', 'not-known', 'date-not-known'],
    ['FCI', '2024-01-12', 'not-known', 'date-not-known'],
    ['FCI', '2024-06-29', 'not-known', 'date-not-known'],
    ['FCI', '2024-06-30', 'no', 'licence-ended'],
    ['UKCHIP', '2017-10-31', 'no', 'none-licensed-yet'],
    ['UKCHIP', '2018-02-27', 'not-known', 'date-not-known'],
    ['UKCHIP', '2018-02-28', 'no', 'licence-ended'],
    ['RCN', '2017-10-31', 'no', 'none-licensed-yet'],
    ['RCN', '2020-01-01', 'not-known', 'list-incomplete'],
    ['bcs', '2026-11-25', 'not-known', 'list-incomplete'],
  ] as const)('%s on %s: %s, %s', (code, asOf, answer, reason) => {
    const body = licensedBodies.bodies.find((one) => one.code === code) ?? null;
    expect(bodyLicensedOn(code, { asOf, bodies: licensedBodies })).toEqual({ answer, reason, body });
  });

  it('and one that is not in a complete list never was', () => {
    const bodies = { ...licensedBodies, complete: true, noneBefore: null };
    expect(bodyLicensedOn('RCN', { asOf: '2020-01-01', bodies })).toEqual({
      answer: 'no',
      reason: 'not-listed',
      body: null,
    });
  });

  it('as of a day', () => {
    expect(() => bodyLicensedOn('BCS', { asOf: '2020-1-1', bodies: licensedBodies })).toThrow(
      "bodyLicensedOn: '2020-1-1'",
    );
  });

  it('is in the list once', () => {
    const twice = { ...licensedBodies, bodies: [...licensedBodies.bodies, licensedBodies.bodies[0]] };
    expect(LicensedBodies.safeParse(twice).error?.issues.map(({ message }) => message)).toEqual([
      "Enter each body once: 'BCS' is there twice",
    ]);
  });
});
