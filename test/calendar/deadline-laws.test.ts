import {
  addDays,
  compareInstants,
  deadlineAfter,
  Instant,
  instantAt,
  type CalendarDate,
  type DeadlineRule,
} from 'digital-academy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastMomentOf, walkClock } from './deadline-oracle.ts';

// Days around which clocks change: by an hour, by half of one, at midnight, by a whole day.
const changes: Record<string, readonly CalendarDate[]> = {
  'Europe/London': ['2017-10-29', '2018-03-25'],
  'America/Los_Angeles': ['2017-11-05', '2018-03-11'],
  'Pacific/Auckland': ['2018-04-01', '2018-09-30'],
  'Australia/Lord_Howe': ['2018-04-01', '2018-10-07'],
  'America/Sao_Paulo': ['2017-10-15', '2018-02-18'],
  'Pacific/Apia': ['2011-12-30', '2012-04-01'],
};
const steady = ['UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/Phoenix'];

const quarters = (days: number) => fc.nat(days * 96).map((n) => n / 4);
const textOf = (at: number) => new Date(at).toISOString() as Instant;

interface Case {
  readonly start: Instant;
  readonly rule: DeadlineRule;
}

/** A start up to five days before a day, or two after it, and up to six days' hours; holidays lie near. */
function casesAround(timeZone: string, day: CalendarDate): fc.Arbitrary<Case> {
  return fc
    .record({
      start: fc.integer({ min: -5 * 96, max: 2 * 96 }),
      hours: quarters(6),
      weekends: fc.constantFrom('counted', 'left-out'),
      holidays: fc.option(
        fc.array(
          fc.integer({ min: -5, max: 9 }).map((n) => addDays(day, n)),
          { maxLength: 3 },
        ),
      ),
    })
    .map(({ start, ...rule }) => ({
      start: textOf(Date.parse(`${day}T00:00:00Z`) + start * 900_000),
      rule: { ...rule, timeZone },
    }));
}

const steadyCases = fc
  .tuple(fc.constantFrom(...steady), fc.integer({ min: Date.UTC(1996), max: Date.UTC(2035) }))
  .chain(([timeZone, at]) => casesAround(timeZone, textOf(at).slice(0, 10) as CalendarDate));
const changingCases = fc
  .constantFrom(...Object.entries(changes).flatMap(([zone, days]) => days.map((day) => [zone, day] as const)))
  .chain(([zone, day]) => casesAround(zone, day));
const cases = fc.oneof(steadyCases, changingCases);

it('finds the deadline that walking finds, a quarter of an hour at a time', () => {
  fc.assert(
    fc.property(cases, ({ start, rule }) => {
      const wall = walkClock(Date.parse(start), rule);
      expect(textOf(Date.parse(deadlineAfter(start, rule)))).toBe(textOf(lastMomentOf(wall, rule.timeZone)));
    }),
    { numRuns: 200 },
  );
});

it('writes what the clocks of the zone show at the deadline', () => {
  fc.assert(
    fc.property(cases, ({ start, rule }) => {
      const due = deadlineAfter(start, rule);
      const shown = new Date(due).toLocaleString('sv-SE', { timeZone: rule.timeZone });
      expect(due.slice(0, 19).replace('T', ' ')).toBe(shown);
      expect(Instant.parse(due)).toBe(due);
    }),
  );
});

it('never puts a deadline before the start', () => {
  fc.assert(
    fc.property(cases, ({ start, rule }) => {
      expect(compareInstants(deadlineAfter(start, rule), start)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('never ends earlier with more hours, unless the fewer end at a time that clocks never show', () => {
  fc.assert(
    fc.property(cases, quarters(2), ({ start, rule }, more) => {
      const due = deadlineAfter(start, rule);
      const later = deadlineAfter(start, { ...rule, hours: rule.hours + more });
      const wanted = walkClock(Date.parse(start), rule).replace(' ', 'T');
      if (due.startsWith(wanted)) expect(compareInstants(due, later)).toBeLessThanOrEqual(0);
    }),
  );
});

it('keeps the time of day over whole days that count, where the clock never changes', () => {
  fc.assert(
    fc.property(steadyCases, fc.nat(30), ({ start, rule }, days) => {
      const from = deadlineAfter(start, { ...rule, hours: 0, weekends: 'counted', holidays: null });
      const due = deadlineAfter(start, { ...rule, hours: 24 * days, weekends: 'counted', holidays: null });
      expect(due).toBe(`${addDays(from.slice(0, 10) as CalendarDate, days)}${from.slice(10)}`);
    }),
  );
});

it('takes hours at once or one after the other, where the clock never changes', () => {
  fc.assert(
    fc.property(steadyCases, quarters(3), ({ start, rule }, more) => {
      const hours = more + 0.25;
      expect(deadlineAfter(deadlineAfter(start, rule), { ...rule, hours })).toBe(
        deadlineAfter(start, { ...rule, hours: rule.hours + hours }),
      );
    }),
  );
});

it('never ends earlier for leaving out more days, where the clock never changes', () => {
  fc.assert(
    fc.property(steadyCases, fc.nat(9), ({ start, rule }, n) => {
      const due = deadlineAfter(start, rule);
      const holidays = [...(rule.holidays ?? []), addDays(start.slice(0, 10) as CalendarDate, n)];
      expect(compareInstants(due, deadlineAfter(start, { ...rule, holidays }))).toBeLessThanOrEqual(0);
      expect(compareInstants(due, deadlineAfter(start, { ...rule, weekends: 'left-out' }))).toBeLessThanOrEqual(0);
    }),
  );
});

it('depends on the moment of the start, not on the offset it is written with', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...steady, ...Object.keys(changes)), ({ start, rule }, elsewhere) => {
      const same = deadlineAfter(start, { hours: 0, timeZone: elsewhere, weekends: 'counted' });
      // In a repeated hour this is another moment.
      fc.pre(compareInstants(same, start) === 0);
      expect(deadlineAfter(same, rule)).toBe(deadlineAfter(start, rule));
    }),
  );
});

it('is the start itself after no hours on a day that counts, except in an hour that comes twice', () => {
  fc.assert(
    fc.property(cases, ({ start, rule }) => {
      const none = deadlineAfter(start, { ...rule, hours: 0, weekends: 'counted', holidays: null });
      const [day, time] = none.split(/T|[+-]\d\d:\d\d$/) as [CalendarDate, `${number}:${number}:${number}`];
      expect(none).toBe(instantAt(day, time, rule));
    }),
  );
});

it('leaves a frozen rule as it was, in whatever order its holidays stand', () => {
  fc.assert(
    fc.property(cases, ({ start, rule }) => {
      const holidays = Object.freeze([...(rule.holidays ?? [])]);
      const frozen = Object.freeze({ ...rule, holidays });
      expect(deadlineAfter(start, frozen)).toBe(
        deadlineAfter(start, { ...rule, holidays: [...holidays, ...holidays].reverse() }),
      );
    }),
  );
});
