import { longestNumber } from './compact-number.ts';
import { registrationNumberFormats } from './number-formats.ts';
import type { RegistrationNumberPrefix } from './number-prefix.ts';
import { registrationNumberPrefixes } from './number-prefixes.ts';
import type { RegistrationBody } from './registration-body.ts';

/** A number taken apart. */
export interface NumberParts {
  /** What it begins with; empty where numbers of the body have no such part. */
  readonly prefix: string;
  /** What stands between the prefix and the rest in canonical form. */
  readonly joint: string;
  /** The rest, without the zeros that make no difference. */
  readonly rest: string;
  /** What the prefix says. Absent where that is not known. */
  readonly says?: RegistrationNumberPrefix;
}

// How numbers are spelt, once compact or in canonical form: the prefix, then the rest.
const shapes: Readonly<Record<RegistrationBody, RegExp>> = {
  FEDIP: /^()(.+)$/s,
  UKCHIP: /^()(.+)$/s,
  GMC: /^((?=\d{7}$)|A(?=\d{7}$)|L(?=\d{6}$))(\d+)$/,
  NMC: /^()(\d{2}[A-Z]\d{4}[A-Z])$/,
  HCPC: /^([A-Z]{2,3})(?=\d{1,6}$)0*([1-9]\d*)$/,
  GPhC: /^(\d)(\d{6})$/,
  GDC: /^()(?=\d{3,6}$)0*([1-9]\d{2,5})$/,
  GOC: /^(\d{2})-?(\d{5})$/,
  SWE: /^([A-Z]{2})0*([1-9]\d*)$/,
};

const joints: Partial<Record<RegistrationBody, string>> = { GOC: '-' };

/**
 * The number taken apart, or `undefined` if the text, without spaces and in capitals, has not the shape of the body's numbers.
 * Days are not looked at. That every number has a digit other than 0 is a rule of this library.
 */
export function numberParts(body: RegistrationBody, compact: string): NumberParts | undefined {
  if (compact.length > longestNumber || !/[1-9]/.test(compact)) return undefined;
  const [, prefix, rest] = shapes[body].exec(compact) ?? [];
  if (prefix === undefined || rest === undefined) return undefined;
  const says = registrationNumberPrefixes.find((row) => row.body === body && row.prefix === prefix);
  if (!says && registrationNumberFormats[body].prefixesComplete) return undefined;
  return { prefix, joint: joints[body] ?? '', rest, ...(says && { says }) };
}
