import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Registration } from './registration.ts';

const firstDayOf = {
  licences: 'a first day of the licence',
  restrictions: 'a first day of restriction',
  suspensions: 'a first day of suspension',
};

/** A day of a registration that contradicts another. */
export interface WrongDay {
  /** The day. Absent or null: it is not stated. */
  readonly day: CalendarDate | null | undefined;
  /** Where it stands. */
  readonly path: readonly PropertyKey[];
  /** What to enter instead. */
  readonly message: string;
}

/** The days inside the lists of a registration that lie before its first day, each with what to enter instead. */
export function earlyDays(registration: Registration): readonly WrongDay[] {
  const days = [
    ...(registration.renewedOn ?? []).map((day, i) => [day, 'a day of renewal', ['renewedOn', i]] as const),
    ...(['licences', 'restrictions', 'suspensions'] as const).flatMap((field) =>
      (registration[field] ?? []).map(({ from }, i) => [from, firstDayOf[field], [field, i, 'from']] as const),
    ),
  ];
  return days
    .filter(([day]) => day < registration.from)
    .map(([day, what, path]) => ({
      ...{ day, path },
      message: `Enter ${what} that is the same as or after the first day of the registration`,
    }));
}
