import type { NumberParts } from './number-parts.ts';
import { numberParts } from './number-parts.ts';
import type { NumberWriting, NumberWritingRule, RegistrationNumberProfileName } from './number-profile.ts';
import { registrationNumberProfiles } from './number-profiles.ts';
import type { RegistrationBody } from './registration-body.ts';

/** The spellings of a number that a profile accepts. */
export interface NumberSpellings {
  /** The spellings: the first is the one that is written. */
  readonly texts: readonly [string, ...string[]];
  /** Whose rule they follow: `'regulator'` also where the profile says nothing. Absent: no rule was found at all. */
  readonly by?: RegistrationNumberProfileName;
}

/** The spellings of a number that a profile accepts, by its own rule or, where it has none, by that of `regulator`. */
export function numberSpellings(
  body: RegistrationBody,
  parts: NumberParts,
  profile: RegistrationNumberProfileName,
): NumberSpellings {
  for (const by of [profile, 'regulator'] as const) {
    const rule = registrationNumberProfiles[by].rules.find((one) => one.body === body && holdsFor(one, parts));
    const [first, ...others] = rule?.writings.map((writing) => written(parts, writing)) ?? [];
    if (first !== undefined) return { texts: [first, ...others], by };
  }
  return { texts: [written(parts, {})] };
}

/** The number taken apart, of a text that a profile writes with something before it; `undefined` if it is none. */
export function partsAfterLead(
  body: RegistrationBody,
  compact: string,
  profile: RegistrationNumberProfileName,
): NumberParts | undefined {
  for (const rule of registrationNumberProfiles[profile].rules) {
    for (const { before } of rule.body === body ? rule.writings : []) {
      if (before === undefined || !compact.startsWith(before)) continue;
      const parts = numberParts(body, compact.slice(before.length));
      if (parts && holdsFor(rule, parts)) return parts;
    }
  }
  return undefined;
}

/** The text of a number with what a writing adds to it. */
export function written({ prefix, joint, rest }: NumberParts, { before = '', length = 0 }: NumberWriting): string {
  const lead = `${before}${prefix}${joint}`;
  return lead + rest.padStart(length - lead.length, '0');
}

function holdsFor({ prefixes }: NumberWritingRule, { prefix }: NumberParts): boolean {
  return prefixes?.includes(prefix) ?? true;
}
