/** The words, some of them replaced; one that is given as undefined is not. */
export function replaceWords<Words extends object>(words: Words, others: Partial<Words> = {}): Words {
  const given = Object.entries(others).filter(([, one]) => one !== undefined);
  return { ...words, ...Object.fromEntries(given) };
}
