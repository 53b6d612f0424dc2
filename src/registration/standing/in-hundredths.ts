/** Hours as a whole number of hundredths: those add up to the same in any order, parts of hours would not. */
export function inHundredths(hours: number): number {
  return Math.round(hours * 100);
}

/** Whether the hours have no more than two decimals, so that counting in hundredths loses nothing. */
export function hasTwoDecimals(hours: number): boolean {
  return inHundredths(hours) / 100 === hours;
}
