import * as fc from 'fast-check';
import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { daysBetween } from '../../calendar/days-between.ts';

/** Between which days a day is drawn. */
export interface DayBounds {
  /** The first day that can be drawn, included. Left out: 0001-01-01. */
  readonly from?: CalendarDate | undefined;
  /** The last day that can be drawn, included. Left out: 9999-12-31. */
  readonly to?: CalendarDate | undefined;
}

// What days shrink to, and near which most of them lie.
const origin = '2017-09-01';
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';
const leapDays: readonly CalendarDate[] = ['2016-02-29', '2020-02-29', '2000-02-29'];

/** Days, most of them near 2017, some of them leap days or the first or the last that can be. */
export function days({ from = firstDay, to = lastDay }: DayBounds = {}): fc.Arbitrary<CalendarDate> {
  for (const day of [from, to]) checkDay('arbitraries.CalendarDate', day);
  const [least, most] = [daysBetween(origin, from), daysBetween(origin, to)];
  if (most < least) throw new RangeError(`arbitraries.CalendarDate: no day is from ${from} to ${to}`);
  const near = { min: Math.max(least, Math.min(most, -1000)), max: Math.min(most, Math.max(least, 3500)) };
  const dayAt = (distance: number) => addDays(origin, distance);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: fc.integer(near).map(dayAt) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }).map(dayAt) },
    { weight: 1, arbitrary: fc.constantFrom(...leapDays.filter((day) => from <= day && day <= to), from, to) },
  );
}

/** Days in their order, each at least so many days after the one before it: one day more than numbers. */
export function daysInOrder(...least: readonly number[]): fc.Arbitrary<readonly CalendarDate[]> {
  const step = (min: number) => fc.oneof(...[0, 40, 2000].map((more) => fc.integer({ min, max: min + more })));
  return fc.tuple(days(), fc.tuple(...least.map(step))).map(([day, steps]) => {
    const room = daysBetween(day, lastDay);
    const beyond = Math.max(0, steps.reduce((sum, one) => sum + one, 0) - room);
    return steps.reduce<CalendarDate[]>((all, one) => [...all, addDays(all.at(-1)!, one)], [addDays(day, -beyond)]);
  });
}
