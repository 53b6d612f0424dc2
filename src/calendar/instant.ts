import * as z from 'zod';
import type { CalendarDate } from './calendar-date.ts';
import type { ClockTime } from './clock-time.ts';
import { isInstant } from './parse-instant.ts';

/**
 * A moment, written as ISO 8601 text with an offset: `2017-09-29T09:00:00+01:00`, or `Z` for UTC. Seconds and their fraction may be
 * left out.
 *
 * One moment has many texts, so instants do not compare as strings: `compareInstants` does it. The type lets literals
 * pass and keeps days and times without an offset out; that the day and the time are real is checked once, by parsing.
 */
export type Instant = `${CalendarDate}T${ClockTime}${'Z' | `${'+' | '-'}${number}:${number}`}`;

/** What {@link Instant} is checked with. It has a name of its own so that types which hold instants can be read. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a name is all it adds
export interface InstantSchema extends z.ZodType<Instant, Instant> {}

const error = 'Enter an instant as a date, a time and an offset, like 2017-09-29T09:00:00+01:00';

/**
 * Parses an instant. A day or a time that does not exist is refused (24:00 and second 60 among them), and so is text without an
 * offset, which would be another moment in every time zone.
 *
 * @example
 * ```ts
 * import { Instant } from 'digital-academy';
 *
 * Instant.parse('2017-09-29T09:00:00+01:00'); // => '2017-09-29T09:00:00+01:00'
 * Instant.safeParse('2017-09-29T09:00:00').success; // => false
 * Instant.safeParse('2017-02-30T09:00:00Z').success; // => false
 * ```
 */
export const Instant = z.string({ error }).refine(isInstant, { error }) as unknown as InstantSchema;
