/**
 * The digits of a day as one number, 20170929 for 2017-09-29, so that days rank as their numbers do; 0 for what is no day of the
 * years 0001 to 9999.
 *
 * Every decision checks days, so this is read off the characters: by way of a `Date` it took sixty times as long.
 */
export function dayNumber(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return 0;
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  return real ? 10_000 * year + 100 * month + day : 0;
}

/** The number that two characters write, of which '0' has the code 48; far below zero if they are not both digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1_000_000;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % (year % 100 ? 4 : 400) ? 28 : 29;
  // The odd ones are long up to July, from August on the even ones.
  return 30 + ((month + (month >> 3)) & 1);
}
