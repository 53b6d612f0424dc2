/** The text without line breaks and other control characters, which ids and names out of a file may hold. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
