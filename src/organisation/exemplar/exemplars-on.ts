import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { ExemplarEntry } from './exemplar-entry.ts';
import { exemplarFindingIn } from './exemplar-finding-in.ts';
import type { ExemplarFinding } from './exemplar-finding.ts';
import type { ExemplarList } from './exemplar-register.ts';

/** The day, and which part of the programme. */
export interface ExemplarsOnOptions extends AsOfOptions {
  /** Only those of this sector. */
  readonly sector?: ExemplarEntry['sector'] | undefined;
  /** Only those of this wave, like `'acute-1'`. */
  readonly wave?: string | undefined;
}

/** Who was on a list on a day. */
export interface ExemplarsOn {
  /** Those who were, in the order of the list: one finding an entry. It stands for those named jointly in the entry, too. */
  readonly listed: readonly ExemplarFinding[];
  /** Those of whom that is not known. */
  readonly notKnown: readonly ExemplarFinding[];
  /** Whether nobody else can have been. */
  readonly complete: boolean;
}

/**
 * Who was on a list on a day: the exemplars, or the fast followers.
 *
 * Entries are counted as they were published: who was named jointly with another is in the `jointWith` of that one's entry, and has
 * no finding of its own. By its own code {@link exemplarStatus} finds it.
 *
 * @param list - one of a register's `lists`: `exemplar` or `fastFollower`.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { exemplarsOn } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const { exemplar, fastFollower } = exemplars.lists;
 * exemplarsOn(exemplar, { asOf: '2017-03-30', sector: 'acute' }).listed.length; // => 12
 * const acute = exemplarsOn(exemplar, { asOf: '2017-03-31', sector: 'acute' }).listed;
 * acute.length; // => 16
 * acute.flatMap(({ entry }) => entry?.jointWith ?? []); // => ['RQM']
 *
 * const { listed, complete } = exemplarsOn(fastFollower, { asOf: '2017-09-12' });
 * [listed.length, complete]; // => [14, false]
 * ```
 */
export function exemplarsOn(list: ExemplarList, options: ExemplarsOnOptions): ExemplarsOn {
  const { asOf } = options;
  checkDay('exemplarsOn', asOf);
  const findings = list.entries
    .filter((entry) => isAskedFor(entry, options))
    .map((entry) => exemplarFindingIn(list, entry.code, asOf));
  return {
    listed: findings.filter(({ answer }) => answer === 'yes'),
    notKnown: findings.filter(({ answer }) => answer === 'not-known'),
    complete: list.complete,
  };
}

/** Whether the entry is of the sector and the wave that are asked for. */
export function isAskedFor(entry: ExemplarEntry, { sector, wave }: ExemplarsOnOptions): boolean {
  return (sector ?? entry.sector) === entry.sector && (wave ?? entry.wave) === entry.wave;
}
