import { formatDay } from '../../calendar/format-day.ts';
import { isCalendarDate } from '../../calendar/is-calendar-date.ts';
import type { FactValue } from './vocabulary.ts';

/** What facts and their values are called. */
export interface FactWords {
  /**
   * The name of a fact for people, given its path. {@link titlesOf} gives the titles of a policy.
   *
   * @param fact - the path, such as `employer.region`.
   */
  readonly fact: (fact: string) => string;
  /**
   * A value for people.
   *
   * @param value - what the fact is, or what a rule compares it with; `null` where it is missing.
   * @param fact - the path of the fact.
   */
  readonly value: (value: FactValue | null, fact: string) => string;
}

/** The English for facts and values. Without a title, the path of a fact is said word by word: `employer.isExemplar`. */
export const factWords: FactWords = Object.freeze<FactWords>({
  fact: (fact) =>
    fact
      .replace(/[._]+/g, ' ')
      .replace(/([a-z0-9])(?=[A-Z])/g, '$1 ')
      .toLowerCase(),
  value(value) {
    if (value === null) return 'not known';
    if (isCalendarDate(value)) return formatDay(value);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'object' ? value.join(', ') || 'none' : String(value);
  },
});
