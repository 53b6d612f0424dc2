import { frozenCopy } from '../../edge/frozen-copy.ts';
import { isCanonicalCode } from '../code/is-canonical-code.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { ExemplarEntry } from './exemplar-entry.ts';
import type { ExemplarList, ExemplarRegister } from './exemplar-register.ts';
import { namedTwice } from './named-twice.ts';

/** What the caller knows besides. */
export interface ExemplarAdditions {
  /** Further exemplars, as {@link ExemplarEntry} gives them. */
  readonly exemplar?: readonly ExemplarEntry[] | undefined;
  /** Further fast followers, as {@link ExemplarEntry} gives them. */
  readonly fastFollower?: readonly ExemplarEntry[] | undefined;
  /** The codes whose entries in the register these take the place of, in the lists in which these name them. */
  readonly replacing?: readonly OdsCode[] | undefined;
}

/**
 * The register with further entries at the ends of its lists, or in the place of some. Whether a list is complete stays as it was.
 *
 * @param register - the register to extend, which stays as it is.
 * @param additions - the further entries, and the codes of entries that they replace; an entry is replaced whole, with all that it names
 * jointly.
 * @throws RangeError if an organisation would be named twice in one list, with both entries of each conflict; if a list that is
 * complete would get a further organisation; if a code is not as {@link OdsCode} gives it; or if no entry given is for a code under
 * `replacing`. All problems at once.
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
 *
 * const later = { ...entry, events: [{ kind: 'announced', on: '2018-02-01' }] } as const;
 * extendExemplarRegister(register, { fastFollower: [later] }); // throws
 * const corrected = extendExemplarRegister(register, { fastFollower: [later], replacing: ['RD1'] });
 * exemplarStatus('RD1', { asOf: '2017-09-12', register: corrected }).fastFollower.answer; // => 'no'
 * ```
 */
export function extendExemplarRegister(
  { format, lists }: ExemplarRegister,
  { exemplar = [], fastFollower = [], replacing = [] }: ExemplarAdditions,
): ExemplarRegister {
  const problems: string[] = [];
  const extended = {
    exemplar: extend(lists.exemplar, exemplar, { list: 'exemplar', replacing, problems }),
    fastFollower: extend(lists.fastFollower, fastFollower, { list: 'fastFollower', replacing, problems }),
  };
  const added = [...exemplar, ...fastFollower].flatMap(codesOf);
  const idle = replacing.filter((code) => !added.includes(code));
  if (idle.length > 0) problems.push(`${idle.join(', ')} stands under replacing, and no entry given is for it`);
  if (problems.length > 0) throw new RangeError(`extendExemplarRegister: ${problems.join('; ')}`);
  return frozenCopy({ format, lists: extended });
}

interface Extending {
  readonly list: keyof ExemplarRegister['lists'];
  readonly replacing: readonly OdsCode[];
  readonly problems: string[];
}

function extend(
  known: ExemplarList,
  added: readonly ExemplarEntry[],
  { list, replacing, problems }: Extending,
): ExemplarList {
  const replaced = new Set(added.flatMap(codesOf).filter((code) => replacing.includes(code)));
  const kept = known.entries.filter((entry) => !codesOf(entry).some((code) => replaced.has(code)));
  const entries = [...kept, ...added];

  for (const code of added.flatMap(codesOf).filter((one) => !isCanonicalCode(one))) {
    problems.push(`'${code}' is not an ODS code in canonical form; parse the entry with ExemplarEntry first`);
  }
  for (const { code, first, again } of namedTwice(entries)) {
    problems.push(
      `${list} would name ${code} twice, by ${inWords(first)} and by ${inWords(again)}; put ${code} under replacing to correct the first`,
    );
  }
  const knownCodes = new Set(known.entries.flatMap(codesOf));
  for (const entry of known.complete ? added : []) {
    if (codesOf(entry).some((code) => knownCodes.has(code))) continue;
    problems.push(`${list} is complete, so ${inWords(entry)} contradicts it; set complete to false first`);
  }
  return { ...known, entries };
}

function codesOf({ code, jointWith }: ExemplarEntry): readonly OdsCode[] {
  return [code, ...(jointWith ?? [])];
}

function inWords({ code, name, events, sources }: ExemplarEntry): string {
  const told = events.map(
    ({ kind, on, knownBy }) => `${kind} ${on ?? (knownBy == null ? 'at some time' : `by ${knownBy}`)}`,
  );
  return `'${name}' (${code}, ${told.join(', ')}; ${sources[0] ?? 'no source'})`;
}
