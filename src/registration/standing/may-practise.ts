import { isInPeriod } from '../../calendar/in-period.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { gmcLicencesSince } from './gmc-licence.ts';
import type { Registration } from './registration.ts';
import type { RegistrationBody } from '../number/registration-body.ts';
import { restrictionKinds } from './restriction-kinds.ts';
import type { Restriction } from './restriction.ts';
import type { StandingOptions } from './standing.ts';
import { standing } from './standing.ts';
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
 * `licence-not-stated`; `rule-not-found`, what practising asks under this body, or asked on that day; and a restriction that does
 * not tell by its name, `interim-order` or `sanction-pending`.
 */
export type PractisingReason =
  | Exclude<StandingReason, 'in-grace'>
  | 'no-licence'
  | 'not-practising'
  | 'licence-not-stated'
  | 'rule-not-found'
  | 'interim-order'
  | 'sanction-pending';

/** Whether practising goes by the register of the body, as far as is known. FEDIP and UKCHIP were not found to license anybody. */
const regulates: Readonly<Record<RegistrationBody, boolean>> = {
  FEDIP: false,
  UKCHIP: false,
  GMC: true,
  NMC: true,
  HCPC: true,
  GPhC: true,
  GDC: true,
  GOC: true,
  SWE: true,
};

/**
 * Whether the person may practise on the day by this registration, why not, and under which restrictions.
 *
 * Registered is not licensed: with the GMC a licence to practise is asked for since 16 November 2009, and one that is not stated is
 * not known. Conditions, undertakings and warnings limit practice and do not end it. In the time of grace the registration holds.
 * What the employer asks for besides is the employer's rule.
 *
 * @throws RangeError if `asOf` is not a real day, or the scheme is for another body or level.
 * @see https://www.gmc-uk.org/doctors/medical_register.asp?view=print and
 * https://www.bma.org.uk/about-us/patient-information/doctor-registration for the licence, read November 2026
 *
 * @example
 * ```ts
 * import { mayPractise } from 'digital-academy';
 *
 * const doctor = { number: { body: 'GMC', number: '7012345' }, from: '2010-08-04' } as const;
 * mayPractise(doctor, { asOf: '2017-09-01' }).reasons; // => ['licence-not-stated']
 * mayPractise({ ...doctor, licences: [] }, { asOf: '2017-09-01' }).reasons; // => ['no-licence']
 *
 * const limited = { ...doctor, licences: [{ from: '2010-08-04' }], restrictions: [{ kind: 'conditions', from: '2017-01-01' }] } as const;
 * const answer = mayPractise(limited, { asOf: '2017-09-01' });
 * [answer.answer, answer.restrictions?.length]; // => ['yes', 1]
 * ```
 */
export function mayPractise(registration: Registration, options: StandingOptions): PractisingFinding {
  const { asOf } = options;
  const inForce = registration.restrictions?.filter((one) => isInPeriod(asOf, one)) ?? null;
  const byKind = (wanted: 'yes' | 'not-known') =>
    [...new Set(inForce?.map(({ kind }) => kind))].filter((kind) => restrictionKinds[kind] === wanted);
  const licence = licenceOn(registration, asOf);
  const against = [
    ...standing(registration, options).reasons.filter((reason) => reason !== 'in-grace'),
    ...(licence === 'no-licence' ? [licence] : []),
    ...byKind('yes'),
  ];
  const doubts = [...(licence === undefined || licence === 'no-licence' ? [] : [licence]), ...byKind('not-known')];
  return {
    answer: against.length > 0 ? 'no' : doubts.length > 0 ? 'not-known' : 'yes',
    reasons: [...against, ...doubts] as PractisingReason[],
    restrictions: inForce,
  };
}

function licenceOn({ number: { body }, licences }: Registration, asOf: CalendarDate) {
  if (!regulates[body] || (body === 'GMC' && asOf < gmcLicencesSince)) return 'rule-not-found';
  if (body !== 'GMC') return undefined;
  if (licences == null) return 'licence-not-stated';
  return licences.some((period) => isInPeriod(asOf, period)) ? undefined : 'no-licence';
}
