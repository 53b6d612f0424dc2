/** The words, some of them replaced. One that is missing is not, and neither is any if there are no others. */
export function replaceWords<Words extends object>(words: Words, others: Partial<Words> | null | undefined): Words {
  const given = Object.entries(others ?? {}).filter(([, one]) => one != null);
  return { ...words, ...Object.fromEntries(given) };
}
