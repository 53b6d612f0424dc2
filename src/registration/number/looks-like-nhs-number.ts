const spelling = /^(\d{3})[\s-]*(\d{3})[\s-]*(\d{4})$/;

/**
 * Whether the text has the form of an NHS number: ten digits, together or as 3, 3 and 4, the last of them the check digit.
 *
 * About one in eleven texts of ten digits has it by chance.
 *
 * @see https://archive.datadictionary.nhs.uk/DD%20Release%20August%202021/attributes/nhs_number.html for the check digit, read
 * November 2026
 */
export function looksLikeNhsNumber(text: string): boolean {
  const digits = spelling.exec(text.trim())?.slice(1).join('');
  if (digits === undefined) return false;
  // With the check digit at weight 1 the sum is a multiple of 11; where it would have to be 10, no digit makes it one.
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return sum % 11 === 0;
}
