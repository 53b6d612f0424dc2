/** Throws unless the number is whole: days and months come in no parts, and date-fns would cut them off in silence. */
export function checkWholeNumber(verb: string, number: number): void {
  if (!Number.isInteger(number)) throw new RangeError(`${verb}: ${String(number)} is not a whole number`);
}
