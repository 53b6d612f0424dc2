import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { ExemplarEntry } from './exemplar-entry.ts';
import type { ExemplarList, ExemplarRegister } from './exemplar-register.ts';
import { namedTwice } from './named-twice.ts';

/** What the caller knows besides. */
export interface ExemplarAdditions {
  /** Further exemplars. */
  readonly exemplar?: readonly ExemplarEntry[] | undefined;
  /** Further fast followers. */
  readonly fastFollower?: readonly ExemplarEntry[] | undefined;
}

/**
 * The register with further entries at the ends of its lists. Whether a list is complete stays as it was.
 *
 * @throws RangeError if an organisation would be named twice in one list; it names both entries of each conflict.
 *
 * @example
 * ```ts
 * import { exemplarStatus, extendExemplarRegister } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const entry = {
 *   code: 'RD1',
 *   name: 'Example NHS Trust',
 *   sector: 'acute',
 *   wave: 'acute-ff-1',
 *   partners: ['RHM'],
 *   events: [{ kind: 'announced', on: '2017-09-12' }],
 *   sources: ['a letter of 2017'],
 *   confidence: 'medium',
 * } as const;
 * const register = extendExemplarRegister(exemplars, { fastFollower: [entry] });
 * exemplarStatus('RD1', { asOf: '2017-09-12', register }).fastFollower.answer; // => 'yes'
 * extendExemplarRegister(register, { fastFollower: [entry] }); // throws
 * ```
 */
export function extendExemplarRegister(
  { format, lists }: ExemplarRegister,
  { exemplar = [], fastFollower = [] }: ExemplarAdditions,
): ExemplarRegister {
  const extended = {
    exemplar: extend(lists.exemplar, exemplar),
    fastFollower: extend(lists.fastFollower, fastFollower),
  };
  const conflicts = [extended.exemplar, extended.fastFollower].flatMap(({ entries }) => namedTwice(entries));
  if (conflicts.length > 0) {
    const said = conflicts.map(({ code, first, again }) => `${code} is named by '${first.name}' and '${again.name}'`);
    throw new RangeError(`extendExemplarRegister: ${said.join('; ')}`);
  }
  return frozenCopy({ format, lists: extended });
}

function extend(list: ExemplarList, entries: readonly ExemplarEntry[]): ExemplarList {
  return { ...list, entries: [...list.entries, ...entries] };
}
