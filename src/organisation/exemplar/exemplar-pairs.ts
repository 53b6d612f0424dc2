import { checkDay } from '../../calendar/check-day.ts';
import { exemplarFindingIn } from './exemplar-finding-in.ts';
import type { ExemplarFinding } from './exemplar-finding.ts';
import type { ExemplarRegister } from './exemplar-register.ts';
import { isAskedFor, type ExemplarsOnOptions } from './exemplars-on.ts';
import type { OdsCode } from '../code/ods-code.ts';

/** An exemplar and one of its fast followers. */
export interface ExemplarPair {
  /** The exemplar that the follower was paired with. */
  readonly exemplar: OdsCode;
  /** The follower. */
  readonly follower: OdsCode;
  /** Whether they were exemplar and follower on the day: yes if both were, no if one of them was not. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** What the list of exemplars says of the exemplar. Its entry names those who were exemplar jointly with it. */
  readonly asExemplar: ExemplarFinding;
  /** What the list of followers says of the follower. */
  readonly asFollower: ExemplarFinding;
}

/**
 * Who was paired with whom on a day: one pair for each exemplar of each fast follower, in the order of the followers,
 * those named jointly with another included.
 *
 * A pair that was only proposed is in it, and its answer is not yes. Followers may be missing: an exemplar without a pair need not
 * have been without a follower. Sector and wave are those of the follower.
 *
 * @param register - the register, whose followers say whom they were paired with; the `partners` of its exemplars are not looked at.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { exemplarPairs } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const pairs = exemplarPairs(exemplars, { asOf: '2017-09-12', sector: 'acute' });
 * pairs.filter(({ answer }) => answer === 'yes').length; // => 14
 *
 * const joint = pairs.find(({ exemplar }) => exemplar === 'RYJ');
 * [joint?.follower, joint?.asExemplar.entry?.jointWith]; // => ['RQM', ['RQM']]
 * ```
 */
export function exemplarPairs({ lists }: ExemplarRegister, options: ExemplarsOnOptions): readonly ExemplarPair[] {
  const { asOf } = options;
  checkDay('exemplarPairs', asOf);
  return lists.fastFollower.entries
    .filter((entry) => isAskedFor(entry, options))
    .flatMap(({ code, jointWith, partners }) =>
      [code, ...(jointWith ?? [])].flatMap((follower) => partners.map((partner) => pairOf(partner, follower))),
    );

  function pairOf(exemplar: OdsCode, follower: OdsCode): ExemplarPair {
    const asExemplar = exemplarFindingIn(lists.exemplar, exemplar, asOf);
    const asFollower = exemplarFindingIn(lists.fastFollower, follower, asOf);
    const answers = [asExemplar.answer, asFollower.answer];
    const answer = answers.includes('no') ? 'no' : answers.includes('not-known') ? 'not-known' : 'yes';
    return { exemplar, follower, answer, asExemplar, asFollower };
  }
}
