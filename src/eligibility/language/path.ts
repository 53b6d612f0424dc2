const deepest = 8;
const name = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Whether the text is the path of a fact: up to eight names joined by dots. */
export function isPath(text: string): boolean {
  const names = text.split('.');
  return names.length <= deepest && names.every((one) => name.test(one));
}

/** What the path of a fact is made of. */
export const wordsForPath = `at most ${deepest} names joined by dots, each of letters, digits and underscores, starting with a letter`;
