import type { AcademyApplication } from '../../academy/applicant/academy-application.ts';
import type { Offer } from '../../cohort/offers/offer.ts';
import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { Organisation } from '../../organisation/succession/organisation.ts';
import type { Registration } from '../../registration/standing/registration.ts';
import { buildApplication } from './build-application.ts';
import { buildCohort } from './build-cohort.ts';
import { buildOffer } from './build-offer.ts';
import { buildOrganisation } from './build-organisation.ts';
import { buildRegistration } from './build-registration.ts';
import type { DeepPartial } from './deep-partial.ts';

/** What builds valid values, one builder a noun. */
export interface Builders {
  /**
   * An application to the Academy that every published policy finds eligible while it is in force. The employer is an exemplar, `RM3`.
   *
   * @param overrides - other values for some of its fields; `null` or `undefined` makes one missing, if it may be, and a list is replaced whole.
   * @throws RangeError that says what to enter.
   *
   * @example
   * ```ts
   * import { decideApplication } from 'digital-academy';
   * import { exemplars } from 'digital-academy/data';
   * import { build } from 'digital-academy/testing';
   *
   * const on = { asOf: '2017-09-29', register: exemplars } as const;
   * decideApplication(build.application(), on).outcome; // => 'eligible'
   * decideApplication(build.application({ post: 'other' }), on).failed; // => ['digital-leader']
   * decideApplication(build.application({ post: null }), on).missing; // => ['post']
   * ```
   */
  readonly application: (overrides?: DeepPartial<AcademyApplication>) => AcademyApplication;
  /**
   * A cohort of 50 places, without a plan and without days.
   *
   * @param overrides - other values for some of its fields; `null` or `undefined` makes one missing, if it may be, and a list is replaced whole.
   * @throws RangeError that says what to enter.
   *
   * @example
   * ```ts
   * import { applicationsOn } from 'digital-academy';
   * import { build } from 'digital-academy/testing';
   *
   * const cohort = build.cohort({ applications: { planned: { from: '2017-09-01', to: '2017-09-29' } } });
   * applicationsOn(cohort, { asOf: '2017-09-30' }); // => 'closed'
   * ```
   */
  readonly cohort: (overrides?: DeepPartial<Cohort>) => Cohort;
  /**
   * A registration with FEDIP at the level `senior`, in force from 1 March 2018, never restricted and never suspended.
   *
   * @param overrides - other values for some of its fields; `null` or `undefined` makes one missing, if it may be, and a list is replaced whole. With
   * another body `level` has to be `null`.
   * @throws RangeError that says what to enter.
   *
   * @example
   * ```ts
   * import { build } from 'digital-academy/testing';
   *
   * build.registration({ level: 'leading' }).number; // => { body: 'FEDIP', number: '20417' }
   * build.registration({ level: null, number: { body: 'NMC', number: '12a3456b' } }).number.number; // => '12A3456B'
   * ```
   */
  readonly registration: (overrides?: DeepPartial<Registration>) => Registration;
  /**
   * The organisation with the code `RM3`, under its two names, without days in force.
   *
   * @param overrides - other values for some of its fields; `null` or `undefined` makes one missing, if it may be, and a list is replaced whole.
   * @throws RangeError that says what to enter.
   *
   * @example
   * ```ts
   * import { build } from 'digital-academy/testing';
   *
   * build.organisation({ code: ' r0a ' }).code; // => 'R0A'
   * ```
   */
  readonly organisation: (overrides?: DeepPartial<Organisation>) => Organisation;
  /**
   * An open offer, made and due in October 2017, to the application and for the cohort that are built here.
   *
   * @param overrides - other values for some of its fields; `null` or `undefined` makes one missing, if it may be, and a list is replaced whole.
   * @throws RangeError that says what to enter.
   *
   * @example
   * ```ts
   * import { respond } from 'digital-academy';
   * import { build } from 'digital-academy/testing';
   *
   * const offer = build.offer({ dueAt: '2017-10-28T13:00:00+01:00' });
   * respond(offer, 'accept', { at: '2017-10-28T13:00:00+01:00' }).outcome; // => 'recorded'
   * respond(offer, 'accept', { at: '2017-10-28T13:00:01+01:00' }).outcome; // => 'refused'
   *
   * build.offer({ status: 'withdrawn', withdrawnBy: 'applicant' }).status; // => 'withdrawn'
   * build.offer({ status: 'withdrawn' }); // throws
   * ```
   */
  readonly offer: (overrides?: DeepPartial<Offer>) => Offer;
}

/**
 * Builders of valid values, so that a test states only what it is about. The same call gives the same value.
 *
 * What is given goes field by field over a value that is valid: objects are merged, lists replaced whole, and null or undefined makes a
 * field missing. The result is parsed by its schema, so that no invalid value is built, and frozen.
 *
 * @example
 * ```ts
 * import { build } from 'digital-academy/testing';
 *
 * const cohort = build.cohort({ startsOn: { planned: '2017-09-01' } });
 * cohort.places; // => 50
 * build.cohort({ places: -1 }); // throws
 * ```
 */
export const build: Builders = /* @__PURE__ */ Object.freeze({
  application: buildApplication,
  cohort: buildCohort,
  registration: buildRegistration,
  organisation: buildOrganisation,
  offer: buildOffer,
});
