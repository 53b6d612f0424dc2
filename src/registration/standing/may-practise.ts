import { checkDay } from '../../calendar/check-day.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { courseOf } from './course-of.ts';
import type { Registration } from './registration.ts';
import type { RegistrationNumber } from '../number/registration-number.ts';
import { registrationNumberPrefix } from '../number/registration-number-prefix.ts';
import type { PractisingRule } from './practising-rules.ts';
import { practisingRules } from './practising-rules.ts';
import { reasonsOn } from './reasons-on.ts';
import { restrictionKinds } from './restriction-kinds.ts';
import type { Restriction } from './restriction.ts';
import type { StandingOptions } from './standing-options.ts';
import type { StandingReason } from './standing-reason.ts';

/** Whether a registered person may practise on a day. */
export interface PractisingFinding {
  /** The answer. `not-known` is neither a yes nor a no. A yes may be within limits: see `restrictions`. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** Everything against a yes, what settles a no first; empty if the answer is yes. */
  readonly reasons: readonly PractisingReason[];
  /** The restrictions in force on that day. Null: no restrictions are stated, and there may be some. */
  readonly restrictions: readonly Restriction[] | null;
}

/**
 * Why a person may not practise, or why that is not known.
 *
 * No: the reasons of {@link standing}; `no-licence` to practise; `not-practising`, by a restriction of that kind. Not known:
 * `register-may-have-closed`; `rule-not-found`, what practising asks of this kind of number, or asked on that day;
 * `licence-not-stated`, `restrictions-not-stated` and `suspensions-not-stated`, as {@link Registration} has its lists; and a
 * restriction that does not tell by its name, `interim-order` or `sanction-pending`.
 */
export type PractisingReason =
  | Exclude<StandingReason, 'in-grace'>
  | 'no-licence'
  | 'not-practising'
  | 'rule-not-found'
  | 'licence-not-stated'
  | 'restrictions-not-stated'
  | 'suspensions-not-stated'
  | 'interim-order'
  | 'sanction-pending';

/**
 * Whether the person may practise on the day by this registration, why not, and under which restrictions.
 *
 * Registered is not licensed: of a doctor a licence to practise is asked for since 16 November 2009. The answer is yes only where
 * restrictions and suspensions are stated, and where it is asked the licence. Conditions, undertakings and warnings limit practice and
 * do not end it. In the time of grace the registration holds. What the employer asks for besides is the employer's rule.
 *
 * @param registration - what is known of it, trusted to be parsed; a list that is not stated is not known, an empty one says never.
 * @throws RangeError if `asOf` is not a real day, or the scheme or the register is not for the registration.
 * @see {@link practisingRules} and {@link restrictionKinds} for the sources
 *
 * @example
 * ```ts
 * import { mayPractise } from 'digital-academy';
 *
 * const number = { body: 'GMC', number: '7012345' } as const;
 * const doctor = { number, from: '2010-08-04', restrictions: [], suspensions: [] } as const;
 * mayPractise(doctor, { asOf: '2017-09-01' }).reasons; // => ['licence-not-stated']
 * mayPractise({ ...doctor, licences: [] }, { asOf: '2017-09-01' }).reasons; // => ['no-licence']
 * mayPractise({ ...doctor, licences: [{ from: '2010-08-04' }] }, { asOf: '2017-09-01' }).answer; // => 'yes'
 *
 * const limited = { ...doctor, licences: [{ from: '2010-08-04' }], restrictions: [{ kind: 'conditions', from: '2017-01-01' }] } as const;
 * const answer = mayPractise(limited, { asOf: '2017-09-01' });
 * [answer.answer, answer.restrictions?.length]; // => ['yes', 1]
 * ```
 */
export function mayPractise(registration: Registration, options: StandingOptions): PractisingFinding {
  const { asOf } = options;
  const { number, licences, restrictions, suspensions } = registration;
  checkDay('mayPractise', asOf);
  const ofStanding = reasonsOn(courseOf('mayPractise', registration, options), asOf).filter(
    (reason) => reason !== 'in-grace',
  );
  const asks = practisingRuleOn(number, asOf)?.asks;
  const unlicensed = asks === 'licence' && !licences?.some((period) => isInPeriod(asOf, period));
  const inForce = restrictions?.filter((one) => isInPeriod(asOf, one)) ?? null;
  const byKind = (answer: 'no' | 'not-known') =>
    [...new Set(inForce?.map(({ kind }) => kind))].filter((kind) => restrictionKinds[kind].mayPractise === answer);
  const against = [
    ...ofStanding.filter((reason) => reason !== 'register-may-have-closed'),
    ...(unlicensed && licences != null ? ['no-licence'] : []),
    ...byKind('no'),
  ];
  const doubts = [
    ...ofStanding.filter((reason) => reason === 'register-may-have-closed'),
    ...(asks === undefined ? ['rule-not-found'] : []),
    ...(unlicensed && licences == null ? ['licence-not-stated'] : []),
    ...(restrictions == null ? ['restrictions-not-stated'] : []),
    ...(suspensions == null ? ['suspensions-not-stated'] : []),
    ...byKind('not-known'),
  ];
  return {
    answer: against.length > 0 ? 'no' : doubts.length > 0 ? 'not-known' : 'yes',
    reasons: [...against, ...doubts] as PractisingReason[],
    restrictions: inForce,
  };
}

// Of most bodies one rule is for every number. Where it is not, a number whose prefix is not known has none.
function practisingRuleOn(number: RegistrationNumber, day: CalendarDate): PractisingRule | undefined {
  const prefix = registrationNumberPrefix(number)?.prefix;
  return practisingRules.find(
    ({ body, prefixes, from }) =>
      body === number.body &&
      (prefixes === undefined || (prefix !== undefined && prefixes.includes(prefix))) &&
      (from === undefined || from <= day),
  );
}
