/** The text on one line, so that nothing in it can start another. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
