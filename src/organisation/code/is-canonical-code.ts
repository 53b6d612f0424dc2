/** Whether the code is in the one form in which codes can be compared, as parsing gives it. */
export function isCanonicalCode(code: string): boolean {
  return /^[A-Z0-9]{3,9}$/.test(code);
}
