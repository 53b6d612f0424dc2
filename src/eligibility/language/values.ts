import { dayNumber } from '../../calendar/day-number.ts';
import { isCalendarDate } from '../../calendar/is-calendar-date.ts';
import { listed } from './read-facts.ts';
import type { FactType, FactValue } from './vocabulary.ts';

// What the values of each type of fact are, and how they rank. Constants in rules and facts about people are held to the
// same standard here.

/** Whether the value is one that a fact of this type can have. */
export function isValueOf(type: FactType, value: unknown): value is FactValue {
  switch (type.type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return type.options.includes(value as string);
    case 'choices':
      return Array.isArray(value) && value.every((one) => type.options.includes(one as string));
    case 'ladder':
      return type.steps.includes(value as string);
    case 'whole-number':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'day':
      return isCalendarDate(value);
  }
}

/** What to enter for a fact of this type, as the end of the sentence "Enter …". */
export function wordsForValue(type: FactType): string {
  switch (type.type) {
    case 'yes-no':
      return 'true or false';
    case 'choice':
      return `one of ${listed(type.options)}`;
    case 'choices':
      return `a list of any of ${listed(type.options)}`;
    case 'ladder':
      return `one of ${listed(type.steps)}`;
    case 'whole-number':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'day':
      return 'a real day in the format YYYY-MM-DD';
  }
}

/** What a value is compared by: steps of a ladder by their place, days by their digits. NaN for what is no number and no day. */
export function rankOf(type: FactType, value: unknown): number {
  if (type.type === 'ladder') return type.steps.indexOf(value as string);
  if (type.type === 'day') return dayNumber(value) || NaN;
  const isNumber = type.type === 'number' ? Number.isFinite(value) : Number.isSafeInteger(value);
  return isNumber ? (value as number) : NaN;
}
