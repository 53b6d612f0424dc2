import type { ExemplarEntry } from './exemplar-entry.ts';
import type { OdsCode } from '../code/ods-code.ts';

/** Two entries of one list that name the same organisation. */
export interface NamedTwice {
  /** The organisation. */
  readonly code: OdsCode;
  /** The entry that names it first. */
  readonly first: ExemplarEntry;
  /** The entry that names it again. */
  readonly again: ExemplarEntry;
  /** The place of that entry among all. */
  readonly index: number;
}

/** The organisations that are named more than once in one list, by an entry of their own or jointly with another. */
export function namedTwice(entries: readonly ExemplarEntry[]): readonly NamedTwice[] {
  const namedIn = new Map<OdsCode, ExemplarEntry>();
  return entries.flatMap((again, index) =>
    [again.code, ...(again.jointWith ?? [])].flatMap((code) => {
      const first = namedIn.get(code);
      if (first) return [{ code, first, again, index }];
      namedIn.set(code, again);
      return [];
    }),
  );
}
