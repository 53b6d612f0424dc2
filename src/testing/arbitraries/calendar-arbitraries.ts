import * as fc from 'fast-check';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { ClockTime } from '../../calendar/clock-time.ts';
import type { DeadlineRule } from '../../calendar/deadline-rule.ts';
import type { EventDay } from '../../calendar/event-day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Period } from '../../calendar/period.ts';
import { days, daysInOrder } from './some-days.ts';
import type { DayBounds } from './some-days.ts';
import { someFields } from './some-fields.ts';

/** Times of the 24-hour clock: with and without seconds and their fraction. */
export function clockTimes(): fc.Arbitrary<ClockTime> {
  const twoDigits = (max: number) => fc.nat({ max }).map((count) => String(count).padStart(2, '0'));
  const fraction = fc.constantFrom('', '', '.0', '.5', '.999', '.123456789');
  const seconds = fc.tuple(twoDigits(59), fraction).map(([whole, part]) => `:${whole}${part}`);
  return fc
    .tuple(twoDigits(23), twoDigits(59), fc.oneof(fc.constant(''), seconds))
    .map(([hour, minute, rest]) => `${hour}:${minute}${rest}` as ClockTime);
}

/** Instants, at several offsets. */
export function instants(): fc.Arbitrary<Instant> {
  const offset = fc.constantFrom('Z', '+00:00', '+01:00', '-08:00', '+12:45', '+23:59', '-23:59');
  return fc.tuple(days(), clockTimes(), offset).map(([day, time, from]) => `${day}T${time}${from}` as Instant);
}

/** Periods, with an end and without, none of which begins before a day. */
export function periods({ from }: Pick<DayBounds, 'from'> = {}): fc.Arbitrary<Period> {
  return days({ from }).chain((first) => {
    const to = fc.oneof({ weight: 4, arbitrary: days({ from: first }) }, { weight: 1, arbitrary: fc.constant(first) });
    return someFields({ from: fc.constant(first) }, { to });
  });
}

// What can be known of a day together.
const known: readonly (readonly (keyof EventDay)[])[] = [
  ['on'],
  ['notBefore', 'knownBy'],
  ['notBefore'],
  ['knownBy'],
  [],
];

/** So many events that can have happened one after the other, each known by its day, by days that it lies between or by none. */
export function eventDays(count: number): fc.Arbitrary<readonly EventDay[]> {
  const missing = fc.record(
    {
      on: fc.constantFrom(null, undefined),
      notBefore: fc.constantFrom(null, undefined),
      knownBy: fc.constantFrom(null, undefined),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const shapes = fc.array(fc.tuple(fc.constantFrom(...known), missing), { minLength: count, maxLength: count });
  return fc.tuple(daysInOrder(...Array<number>(2 * count - 1).fill(0)), shapes).map(([inOrder, all]) =>
    all.map(([names, others], i) => {
      const lastDay = (name: keyof EventDay): CalendarDate => inOrder[name === 'knownBy' ? 2 * i + 1 : 2 * i]!;
      return { ...others, ...Object.fromEntries(names.map((name) => [name, lastDay(name)])) };
    }),
  );
}

/** When something happened, known in every way. */
export function anyEventDay(): fc.Arbitrary<EventDay> {
  return eventDays(1).map(([only]) => only!);
}

/** Rules of how long an answer may take, in zones on both sides of the date line. */
export function deadlineRules(): fc.Arbitrary<DeadlineRule> {
  const zones = ['Europe/London', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Apia', 'Asia/Kathmandu'];
  return someFields(
    {
      hours: fc.oneof(
        fc.constantFrom(48, 0, 0.5, 72),
        fc.nat({ max: 100_000 }).map((count) => count / 100),
      ),
      timeZone: fc.constantFrom(...zones),
      weekends: fc.constantFrom('counted', 'left-out'),
    },
    { holidays: fc.array(days(), { maxLength: 4 }) },
  );
}
