import type { Provenance } from '../../edge/provenance.ts';
import type { RegistrationBody } from './registration-body.ts';

/** The names of the profiles: the body itself, FHIR UK Core, and NHS services in the way of NHS Digital. */
export type RegistrationNumberProfileName = 'regulator' | 'uk-core' | 'nhs-digital';

/** How one standard writes registration numbers, and so which spellings it accepts. */
export interface RegistrationNumberProfile {
  /** Whose rules these are, as a sentence goes on after `as in`. */
  readonly title: string;
  /** What was found of it. */
  readonly rules: readonly NumberWritingRule[];
  /** The bodies of which it says nothing: their numbers are written by the rules of `regulator`, if it has any. */
  readonly silentOn: readonly RegistrationBody[];
}

/** How a standard writes some numbers of a body. */
export interface NumberWritingRule extends Provenance {
  /** Who gives the numbers. */
  readonly body: RegistrationBody;
  /** The prefixes of the numbers that it holds for. Absent: it holds for all numbers of the body. */
  readonly prefixes?: readonly string[];
  /** The accepted spellings: the first is the one that is written. */
  readonly writings: readonly NumberWriting[];
  /** What a reader should know besides. */
  readonly note?: string;
}

/** What is added to a canonical number; nothing, if it has no fields. */
export interface NumberWriting {
  /** Letters put before the number. */
  readonly before?: string;
  /** How many characters there are in all, by zeros after the prefix. */
  readonly length?: number;
}
