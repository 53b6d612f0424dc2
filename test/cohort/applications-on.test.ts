import { applicationsOn, Cohort, type CalendarDate, type WindowStatus } from 'digital-academy';
import { describe, expect, it } from 'vitest';

// Cohort 4 was to close on 30 April 2021 and closed on 4 May
// (https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/).
const planned = { from: '2021-04-01', to: '2021-04-30' };

function statusOn(asOf: CalendarDate, applications: object | null | undefined): WindowStatus {
  return applicationsOn(Cohort.parse({ id: 'c4', programme: 'p', applications }), { asOf });
}

describe('people may apply', () => {
  it.each<[CalendarDate, WindowStatus, WindowStatus]>([
    ['2021-03-31', 'not-yet-open', 'not-yet-open'],
    ['2021-04-01', 'open', 'open'],
    ['2021-04-02', 'open', 'open'],
    ['2021-04-29', 'open', 'open'],
    ['2021-04-30', 'open', 'open'],
    ['2021-05-01', 'closed', 'open'],
    ['2021-05-04', 'closed', 'open'],
    ['2021-05-05', 'closed', 'closed'],
  ])('on %s: %s as planned, %s after the window was moved', (asOf, asPlanned, asItWas) => {
    const actual = { from: '2021-04-01', to: '2021-05-04' };
    expect(statusOn(asOf, { planned })).toBe(asPlanned);
    expect(statusOn(asOf, { planned, actual: null })).toBe(asPlanned);
    expect(statusOn(asOf, { planned, actual })).toBe(asItWas);
    expect(statusOn(asOf, { actual })).toBe(asItWas);
  });

  it('or it is not known, where no window was published', () => {
    for (const none of [undefined, null, {}, { planned: null, actual: null }]) {
      expect(statusOn('2021-04-01', none)).toBe('not-known');
    }
  });

  it.each<[CalendarDate, WindowStatus]>([
    ['2021-03-31', 'not-yet-open'],
    ['2021-04-01', 'open'],
    ['9999-12-31', 'open'],
  ])('on %s: %s, where the window has no known end', (asOf, status) => {
    expect(statusOn(asOf, { planned: { from: '2021-04-01' } })).toBe(status);
    expect(statusOn(asOf, { planned, actual: { from: '2021-04-01', to: null } })).toBe(status);
  });

  it.each<[CalendarDate, WindowStatus]>([
    ['0001-01-01', 'not-known'],
    ['2021-04-30', 'not-known'],
    ['2021-05-01', 'closed'],
  ])('on %s: %s, where only the last day is known', (asOf, status) => {
    expect(statusOn(asOf, { planned: { to: '2021-04-30' } })).toBe(status);
    expect(statusOn(asOf, { actual: { from: null, to: '2021-04-30' } })).toBe(status);
  });

  it('and a window of no day is none', () => {
    const { error } = Cohort.safeParse({ id: 'c4', programme: 'p', applications: { planned: { from: null } } });
    expect(error?.issues[0]?.message).toBe('Enter the first day or the last day, or leave this out');
  });

  it.each(['2021-02-29', '2021-04', '2021-04-01T00:00:00Z'])('on no day like %s', (asOf) => {
    expect(() => statusOn(asOf as CalendarDate, { planned })).toThrow(
      new RangeError(`applicationsOn: '${asOf}' is not a real day in the format YYYY-MM-DD`),
    );
  });
});
