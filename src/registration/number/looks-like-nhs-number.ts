/**
 * Whether the text has the form of an NHS number: ten digits, the last of them the check digit, whatever separates them, with or
 * without `NHS`, `number` or `no` before, and nothing else.
 *
 * About one in eleven texts of ten digits has it by chance.
 *
 * @see https://archive.datadictionary.nhs.uk/DD%20Release%20August%202021/attributes/nhs_number.html for the check digit, read
 * November 2026
 */
export function looksLikeNhsNumber(text: string): boolean {
  const digits = /^(?:NHS)?(?:NUMBER|NO)?(\d{10})$/i.exec(text.replace(/[^\p{L}\p{N}]+/gu, ''))?.[1];
  if (digits === undefined) return false;
  // With the check digit at weight 1 the sum is a multiple of 11; where it would have to be 10, no digit makes it one.
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return sum % 11 === 0;
}

/** The value in quotation marks, for a programmer's error; of a text in the form of an NHS number only that it is one. */
export function quoted(value: unknown): string {
  return looksLikeNhsNumber(String(value)) ? 'an NHS number' : `'${String(value)}'`;
}
