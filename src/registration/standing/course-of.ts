import type { ProfessionalRegister } from '../register/professional-register.ts';
import type { RegistrationBody } from '../number/registration-body.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import { checkScheme, schemeFits } from './scheme-fits.ts';
import type { StandingOptions } from './standing-options.ts';
import type { Term } from './terms-of.ts';
import { termsOf } from './terms-of.ts';

/** A registration with all that decides how it stands on a day. */
export interface Course {
  /** The registration. */
  readonly registration: Registration;
  /** Its terms under the scheme; empty without one. */
  readonly terms: readonly Term[];
  /** The register that it is on. Absent or null: taken to be open throughout. */
  readonly register: ProfessionalRegister | null | undefined;
}

/** The course of a registration. Throws a RangeError naming `verb` if the scheme or the register is not for it. */
export function courseOf(
  verb: string,
  registration: Registration,
  { scheme, register }: Omit<StandingOptions, 'asOf'>,
): Course {
  checkScheme(verb, registration, scheme);
  checkRegister(verb, registration.number.body, register);
  return { registration, terms: termsOf(registration, scheme), register };
}

/** Throws a RangeError naming `verb` unless there is no register or it is that of the body. */
export function checkRegister(verb: string, body: RegistrationBody, register: StandingOptions['register']): void {
  if (register == null || register.body === body) return;
  throw new RangeError(`${verb}: '${register.name}' is not for a registration with ${body}`);
}

/**
 * The courses that a registration may have, by the first scheme that is for it. Where its level is not stated, the schemes that are
 * for a level may be for it too: what is known to hold, holds by each of them.
 */
export function possibleCourses(
  verb: string,
  registration: Registration,
  {
    schemes,
    register,
  }: Pick<StandingOptions, 'register'> & { readonly schemes?: readonly RenewalScheme[] | null | undefined },
): readonly Course[] {
  const scheme = schemes?.find((one) => schemeFits(registration, one));
  const course = courseOf(verb, registration, { scheme, register });
  if (registration.level != null) return [course];
  const others = (schemes ?? []).filter(({ body, levels }) => body === registration.number.body && levels != null);
  return [course, ...others.map((one) => ({ ...course, terms: termsOf(registration, one) }))];
}
