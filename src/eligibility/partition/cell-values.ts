import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { FactValue } from '../language/vocabulary.ts';
import { isMeasured, valuesOf } from './scale.ts';
import type { Slot } from './slots.ts';

/** Which end of a cell a value is taken from. */
export type End = 'low' | 'high';

/**
 * A value in the cell of a slot, as near to one end of it as is natural to write; `undefined` if no value lies there, as between
 * two days that follow one another. Of a slot of a set it is the option, if it is in the set.
 */
export function valueIn(slot: Slot, cell: number, end: End = 'low'): FactValue | undefined {
  const { type, option, constants } = slot;
  if (option !== undefined) return cell === 2 ? [option] : [];
  if (!isMeasured(type)) return valuesOf(type)[cell - 1];
  const after = (cell - 1) >> 1;
  if (cell % 2 === 0) return constants[after];
  const [low, high] = [constants[after - 1], constants[after]];
  const fromLow = high === undefined || (low !== undefined && end === 'low');
  if (type.type === 'day') return dayBetween(low as CalendarDate, high as CalendarDate, fromLow);
  const between = type.type === 'number' ? numberBetween : wholeBetween;
  return between((low as number | undefined) ?? -Infinity, (high as number | undefined) ?? Infinity, fromLow);
}

function dayBetween(low: CalendarDate | undefined, high: CalendarDate | undefined, fromLow: boolean) {
  if (low === '9999-12-31' || high === '0001-01-01') return undefined;
  const day = fromLow ? addDays(low!, 1) : addDays(high!, -1);
  return (low === undefined || low < day) && (high === undefined || day < high) ? day : undefined;
}

function wholeBetween(low: number, high: number, fromLow: boolean): number | undefined {
  const whole = fromLow ? low + 1 : high - 1;
  return low < whole && whole < high && Number.isSafeInteger(whole) ? whole : undefined;
}

// One step in the last decimal that the constant has, and in the first at least: just below 16 is 15.9, just above 2.25 is 2.26.
// Of a number too large for that, the next one there is; and where even that is too far, the middle.
function numberBetween(low: number, high: number, fromLow: boolean): number | undefined {
  const [constant, sign] = fromLow ? [low, 1] : [high, -1];
  const decimals = Math.min(15, Math.max(1, String(constant).split('.')[1]?.length ?? 0));
  const stepped = Number((constant + sign * 10 ** -decimals).toFixed(decimals));
  const most = Number.MAX_VALUE;
  const middle = Math.max(low, -most) / 2 + Math.min(high, most) / 2;
  const next = constant + sign * Math.abs(constant) * Number.EPSILON;
  return [stepped, next, middle, sign * most].find((number) => low < number && number < high);
}
