import type { RegistrationBody } from './registration-body.ts';

/** Why a text is not read as a number of a body. */
export interface NumberRefusal {
  /** There is no canonical form. */
  readonly ok: false;
  /** The reason. */
  readonly code: NumberRefusalCode;
  /** The reason and what to enter instead, in English. It repeats the text only where the text has a meaning that is told. */
  readonly message: string;
  /** The body to select instead, which reads the same text on the same day. Absent: no other is known. */
  readonly select?: RegistrationBody;
}

/**
 * Why a text is not read as a number of a body.
 *
 * - `not-well-formed`: it has not the format of the body's numbers
 * - `placeholder-number`: the NHS reserves it for a person who is not known or not named, like `C9999998`
 * - `consultant-code`: it is an NHS code made from the number, like `C1234567` from a GMC number
 * - `dental-consultant-code`: it is an NHS code made from a GDC number, like `CD012345`
 * - `gp-code`: it is the NHS code of a GP, like `G1234567`
 * - `nhs-number`: it has the form of an NHS number, which names a patient; the message does not repeat it
 * - `other-body`: its letters say that it is a number of another body
 * - `moved-register`: it is of a part of the register that another body keeps by the day
 * - `not-yet-issued`: it is of a kind that the body did not give by the day
 * - `other-spelling`: it is a number of the body, but not as the profile writes it
 */
export type NumberRefusalCode =
  | 'not-well-formed'
  | 'placeholder-number'
  | 'consultant-code'
  | 'dental-consultant-code'
  | 'gp-code'
  | 'nhs-number'
  | 'other-body'
  | 'moved-register'
  | 'not-yet-issued'
  | 'other-spelling';
