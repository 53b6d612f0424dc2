import * as fc from 'fast-check';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { FedipLevel } from '../../registration/level/fedip-level.ts';
import { fedipLevels } from '../../registration/level/fedip-levels.ts';
import type { RegistrationLevel } from '../../registration/level/registration-level.ts';
import { registrationNumberPrefix } from '../../registration/number/registration-number-prefix.ts';
import type { RegistrationNumber } from '../../registration/number/registration-number.ts';
import type { CpdActivity } from '../../registration/standing/cpd-activity.ts';
import { canHaveLicence, gmcLicencesSince } from '../../registration/standing/gmc-licence.ts';
import type { Registration } from '../../registration/standing/registration.ts';
import type { RenewalScheme } from '../../registration/standing/renewal-scheme.ts';
import { restrictionKinds } from '../../registration/standing/restriction-kinds.ts';
import type { Restriction } from '../../registration/standing/restriction.ts';
import { anyEventDay, periods } from './calendar-arbitraries.ts';
import { formatOne, noted, provenanceFields } from './edge-arbitraries.ts';
import { numbersEver, registrationBodies } from './registration-number-arbitraries.ts';
import { days } from './some-days.ts';
import type { DayBounds } from './some-days.ts';
import { noValue, someFields } from './some-fields.ts';
import { anyTexts, texts } from './some-texts.ts';

/** Levels of full registration. */
export function fullLevels(): fc.Arbitrary<FedipLevel> {
  return fc.constantFrom(...fedipLevels);
}

/** Levels that a registration can state. */
export function registrationLevels(): fc.Arbitrary<RegistrationLevel> {
  return fc.constantFrom('affiliate', ...fedipLevels);
}

/** Restrictions of every kind, none of which begins before a day. */
export function restrictions(bounds?: Pick<DayBounds, 'from'>): fc.Arbitrary<Restriction> {
  const kinds = fc.constantFrom(...(Object.keys(restrictionKinds) as Restriction['kind'][]));
  return fc.tuple(periods(bounds), kinds).map(([period, kind]) => ({ ...period, kind }));
}

/** Registrations with every body, on days that contradict nothing. */
export function anyRegistrations(): fc.Arbitrary<Registration> {
  return numbersEver()
    .chain((number) => fc.tuple(fc.constant(number), days(daysOf(number))))
    .chain(([number, from]) => {
      const later = days({ from });
      const lastDay = registrationNumberPrefix(number)?.until;
      const since = from < gmcLicencesSince ? gmcLicencesSince : from;
      const own = { number: fc.constant(number), from: fc.constant(from) };
      const facts = {
        level: number.body === 'FEDIP' ? registrationLevels() : noValue,
        renewedOn: fc.array(later, { maxLength: 3 }),
        licences: canHaveLicence(number) ? fc.array(periods({ from: since }), { maxLength: 2 }) : noValue,
        restrictions: fc.array(restrictions({ from }), { maxLength: 2 }),
        suspensions: fc.array(periods({ from }), { maxLength: 2 }),
        removedOn: later,
      };
      return lastDay === undefined
        ? someFields(own, { ...facts, until: later })
        : someFields({ ...own, until: days({ from, to: lastDay }) }, facts);
    });
}

/** The days on which a registration with the number can begin. */
function daysOf(number: RegistrationNumber): DayBounds {
  const says = registrationNumberPrefix(number);
  const standards: CalendarDate = '2017-11-01';
  return { from: number.body === 'FEDIP' ? standards : says?.from, to: says?.until };
}

/** Rules of renewal that can be kept. */
export function renewalSchemes(): fc.Arbitrary<RenewalScheme> {
  const months = fc.oneof(fc.constantFrom(12, 36, 1, 1200), fc.integer({ min: 1, max: 60 }));
  return fc.tuple(months, fc.boolean()).chain(([termMonths, renewable]) => {
    const least = Math.max(-3660, -28 * termMonths);
    const inTerm = fc.oneof(fc.constantFrom(-1, 0, least, 3660), fc.integer({ min: Math.max(-28, least), max: 100 }));
    return inTerm.chain((lastDay) => {
      const fewest = Math.max(1, Math.floor(lastDay / 28) + 1);
      const reinstated = fc.oneof(fc.constant(0), fc.integer({ min: fewest, max: 1200 }));
      return someFields(
        {
          ...formatOne(),
          name: texts(),
          body: registrationBodies(),
          termMonths: fc.constant(termMonths),
          renewable: fc.constant(renewable),
          noticeDays: fc.array(inTerm, { maxLength: 3 }),
          lastDay: fc.constant(lastDay),
          ...provenanceFields(),
        },
        {
          levels: fc.uniqueArray(registrationLevels(), { minLength: 1 }),
          reinstatementMonths: renewable ? reinstated : fc.constant(0),
          closedToRenewals: anyEventDay(),
          cpdHours: fc.oneof(fc.constantFrom(0, 10_000), hundredths(1, 10_000)),
          ...noted(),
        },
      ).map((scheme) => (scheme.levels == null ? scheme : { ...scheme, body: 'FEDIP' as const }));
    });
  });
}

/** What was done for professional development on a day. */
export function cpdActivities(): fc.Arbitrary<CpdActivity> {
  const hours = fc.oneof(fc.constantFrom(0.01, 24), hundredths(1, 2400));
  return someFields({ on: days(), hours }, { what: anyTexts() });
}

function hundredths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((count) => count / 100);
}
