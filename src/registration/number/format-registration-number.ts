import { compactNumber } from './compact-number.ts';
import { quoted } from './looks-like-nhs-number.ts';
import { registrationNumberFormats } from './number-formats.ts';
import { numberParts } from './number-parts.ts';
import type { RegistrationNumberProfileName } from './number-profile.ts';
import { registrationNumberProfiles } from './number-profiles.ts';
import { numberSpellings, written } from './number-spellings.ts';
import { nobodysNumber } from './refuse-number.ts';
import type { RegistrationNumber } from './registration-number.ts';

/** A registration number as a profile writes it. */
export interface FormattedRegistrationNumber {
  /** The number. */
  readonly text: string;
  /**
   * Whose rule it follows. Another than was asked for: the profile says nothing of such numbers, and the rule of `regulator` took
   * its place. Absent: no rule was found at all, and the text is the canonical form.
   */
  readonly by?: RegistrationNumberProfileName;
}

/** Who the number is written for. */
export interface FormatNumberOptions {
  /** The profile: one of {@link registrationNumberProfiles}. */
  readonly profile: RegistrationNumberProfileName;
}

/**
 * The number as a profile writes it, and whose rule that follows. {@link canonicalRegistrationNumber} with the same profile reads
 * it back.
 *
 * @param registrationNumber - the number in canonical form, with its body; in another spelling it is an error.
 * @throws RangeError if the number is not one of its body in canonical form, or the profile is not known.
 * @see {@link registrationNumberProfiles} for the source of each rule
 *
 * @example
 * ```ts
 * import { formatRegistrationNumber, RegistrationNumber } from 'digital-academy';
 *
 * const podiatrist = RegistrationNumber.parse({ body: 'HCPC', number: 'CH29821' });
 * formatRegistrationNumber(podiatrist, { profile: 'nhs-digital' }); // => { text: 'CH029821', by: 'nhs-digital' }
 * formatRegistrationNumber(podiatrist, { profile: 'uk-core' }); // => { text: 'CH29821', by: 'regulator' }
 * formatRegistrationNumber({ body: 'HCPC', number: 'ch29821' }, { profile: 'uk-core' }); // throws
 * ```
 */
export function formatRegistrationNumber(
  { body, number }: RegistrationNumber,
  { profile }: FormatNumberOptions,
): FormattedRegistrationNumber {
  if (!Object.hasOwn(registrationNumberProfiles, profile)) {
    throw new RangeError(`formatRegistrationNumber: ${quoted(profile)} is not a profile`);
  }
  const isKnown = Object.hasOwn(registrationNumberFormats, body) && !nobodysNumber(body, number);
  const parts = isKnown ? numberParts(body, compactNumber(body, number)) : undefined;
  if (!parts || written(parts, {}) !== number) {
    throw new RangeError(
      `formatRegistrationNumber: ${quoted(number)} is not a number of ${quoted(body)} in canonical form`,
    );
  }
  const { texts, by } = numberSpellings(body, parts, profile);
  return { text: texts[0], ...(by && { by }) };
}
