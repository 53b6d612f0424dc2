import { isCalendarDate } from '../../calendar/is-calendar-date.ts';

/** The most places that are counted: more than there are people. To add up the probabilities of more would take too long. */
export const mostPlaces = 10_000_000_000;

/** A part of an argument: what it is called, its value, and what it has to be. */
export type PartToCheck = readonly [name: string, value: unknown, demand: keyof typeof demands];

const demands = {
  count: [(value: unknown) => isCountFrom(0, value), `a whole number from 0 to ${mostPlaces}`],
  months: [(value: unknown) => isCountFrom(1, value), `a whole number from 1 to ${mostPlaces}`],
  share: [(value: unknown) => isNumber(value) && value >= 0 && value <= 1, 'a number from 0 to 1'],
  confidence: [(value: unknown) => isNumber(value) && value > 0 && value < 1, 'a number above 0 and below 1'],
  rate: [(value: unknown) => isNumber(value) && value > 0 && value < Infinity, 'a number above 0'],
  list: [(value: unknown) => Array.isArray(value) && value.length > 0, 'a list of one number or more'],
  day: [isCalendarDate, 'a real day like 2017-09-01'],
} as const;

/** Throws a RangeError naming `verb` and every part that is not what it has to be. */
export function checkParts(verb: string, parts: readonly PartToCheck[]): void {
  const wrong = parts.filter(([, value, demand]) => !demands[demand][0](value));
  if (wrong.length === 0) return;
  const all = wrong.map(([name, value, demand]) => `${name} is ${inWords(value)}, not ${demands[demand][1]}`);
  throw new RangeError(`${verb}: ${all.join('; ')}`);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isCountFrom(least: number, value: unknown): boolean {
  return isNumber(value) && Number.isInteger(value) && value >= least && value <= mostPlaces;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'a list';
  return typeof value === 'string' ? `'${value}'` : String(value);
}
