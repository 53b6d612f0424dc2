import * as fc from 'fast-check';
import { canonicalRegistrationNumber } from '../../registration/number/canonical-number.ts';
import { longestNumber } from '../../registration/number/compact-number.ts';
import { registrationNumberPrefix } from '../../registration/number/registration-number-prefix.ts';
import { registrationNumberPrefixes } from '../../registration/number/number-prefixes.ts';
import type { RegistrationBody } from '../../registration/number/registration-body.ts';
import type { RegistrationNumber } from '../../registration/number/registration-number.ts';
import { texts } from './some-texts.ts';

/** Whoever keeps a register. */
export function registrationBodies(): fc.Arbitrary<RegistrationBody> {
  return fc.constantFrom('FEDIP', 'UKCHIP', 'GMC', 'NMC', 'HCPC', 'GPhC', 'GDC', 'GOC', 'SWE');
}

/** Numbers that every body gives now, in canonical form. */
export function registrationNumbers(): fc.Arbitrary<RegistrationNumber> {
  return numbersEver().filter(({ body, number }) => isCanonical({ body, number }));
}

/** Numbers that every body gives or gave, in canonical form: also those of a part of a register that moved. */
export function numbersEver(): fc.Arbitrary<RegistrationNumber> {
  // Only these two have levels or licences.
  return fc
    .oneof(fc.constantFrom('FEDIP', 'GMC'), registrationBodies())
    .chain((body) => fc.record({ body: fc.constant(body), number: numbersOf(body) }, { noNullPrototype: true }))
    .filter((number) => isCanonical(number, registrationNumberPrefix(number)?.until));
}

function isCanonical({ body, number }: RegistrationNumber, asOf?: RegistrationNumberDay): boolean {
  const read = canonicalRegistrationNumber(body, number, { asOf });
  return read.ok && read.number === number;
}

type RegistrationNumberDay = NonNullable<ReturnType<typeof registrationNumberPrefix>>['until'];

// Made once: an arbitrary of what matches is costly to make.
const shapes = {
  GMC: /* @__PURE__ */ fc.stringMatching(/^([0-9]{7}|A[0-9]{7}|L[0-9]{6})$/),
  NMC: /* @__PURE__ */ fc.stringMatching(/^[0-9]{2}[A-Z][0-9]{4}[A-Z]$/),
  GPhC: /* @__PURE__ */ fc.stringMatching(/^[25][0-9]{6}$/),
  GOC: /* @__PURE__ */ fc.stringMatching(/^01-[0-9]{5}$/),
};

function numbersOf(body: RegistrationBody): fc.Arbitrary<string> {
  const prefixes = registrationNumberPrefixes.filter((row) => row.body === body).map(({ prefix }) => prefix);
  switch (body) {
    case 'FEDIP':
    case 'UKCHIP':
      return fc.oneof(
        fc.integer({ min: 1, max: 99_999 }).map(String),
        texts().map((text) => `${text.slice(0, longestNumber - 2).trim()}-1`),
      );
    case 'GMC':
      return shapes.GMC;
    case 'NMC':
      return shapes.NMC;
    case 'HCPC':
    case 'SWE':
      return fc
        .tuple(fc.constantFrom(...prefixes), fc.integer({ min: 1, max: 999_999 }))
        .map(([prefix, number]) => prefix + String(number));
    case 'GPhC':
      return shapes.GPhC;
    case 'GDC':
      return fc.integer({ min: 100, max: 999_999 }).map(String);
    case 'GOC':
      return shapes.GOC;
  }
}
