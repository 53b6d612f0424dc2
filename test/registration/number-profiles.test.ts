import {
  canonicalRegistrationNumber,
  formatRegistrationNumber,
  isWellFormedRegistrationNumber,
  RegistrationBody,
  registrationNumberProfiles,
  type RegistrationNumber,
  type RegistrationNumberProfileName,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Profile = RegistrationNumberProfileName;
const profiles = Object.keys(registrationNumberProfiles) as Profile[];

// Formats: the `sources` of each rule of `registrationNumberProfiles`. `by` is undefined where nothing was found at all.
const written: [profile: Profile, body: RegistrationBody, number: string, text: string, by: Profile | undefined][] = [
  ['regulator', 'GMC', '7012345', '7012345', 'regulator'],
  ['regulator', 'GMC', 'A1234567', 'A1234567', 'regulator'],
  ['regulator', 'GMC', 'L123456', 'L123456', 'regulator'],
  ['regulator', 'NMC', '12A3456B', '12A3456B', 'regulator'],
  ['regulator', 'HCPC', 'CH29821', 'CH29821', 'regulator'],
  ['regulator', 'HCPC', 'HAD1234', 'HAD1234', 'regulator'],
  ['regulator', 'GPhC', '2033467', '2033467', 'regulator'],
  ['regulator', 'GDC', '12345', '12345', 'regulator'],
  ['regulator', 'GOC', '01-09491', '01-09491', 'regulator'],
  ['regulator', 'SWE', 'SW123', 'SW123', 'regulator'],
  ['regulator', 'FEDIP', '20417', '20417', undefined],
  ['regulator', 'UKCHIP', '1042', '1042', undefined],
  ['uk-core', 'GMC', '7012345', '7012345', 'uk-core'],
  ['uk-core', 'GMC', 'L123456', 'L123456', 'uk-core'],
  ['uk-core', 'GMC', 'A1234567', 'A1234567', 'regulator'],
  ['uk-core', 'NMC', '12A3456B', '12A3456B', 'regulator'],
  ['uk-core', 'HCPC', 'CH29821', 'CH29821', 'regulator'],
  ['uk-core', 'GPhC', '5012345', '5012345', 'uk-core'],
  ['uk-core', 'GDC', '12345', '12345', 'regulator'],
  ['uk-core', 'GOC', '01-09491', '01-09491', 'regulator'],
  ['uk-core', 'SWE', 'SW123', 'SW123', 'regulator'],
  ['uk-core', 'FEDIP', '20417', '20417', undefined],
  ['nhs-digital', 'GMC', '7012345', 'C7012345', 'nhs-digital'],
  ['nhs-digital', 'GMC', 'A1234567', 'A1234567', 'regulator'],
  ['nhs-digital', 'GMC', 'L123456', 'L123456', 'regulator'],
  ['nhs-digital', 'NMC', '12A3456B', '12A3456B', 'nhs-digital'],
  ['nhs-digital', 'HCPC', 'CH29821', 'CH029821', 'nhs-digital'],
  ['nhs-digital', 'HCPC', 'PH1', 'PH000001', 'nhs-digital'],
  ['nhs-digital', 'HCPC', 'PH123456', 'PH123456', 'nhs-digital'],
  ['nhs-digital', 'HCPC', 'HAD1234', 'HAD1234', 'regulator'],
  ['nhs-digital', 'GPhC', '5012345', '5012345', 'nhs-digital'],
  ['nhs-digital', 'GPhC', '2033467', '2033467', 'regulator'],
  ['nhs-digital', 'GDC', '12345', '12345', 'nhs-digital'],
  ['nhs-digital', 'GOC', '01-09491', '01-09491', 'regulator'],
  ['nhs-digital', 'SWE', 'SW123', 'SW123', 'regulator'],
  ['nhs-digital', 'UKCHIP', '1042', '1042', undefined],
];

describe('a profile writes a number, says by whose rule, and reads back what it wrote', () => {
  it.each(written)('%s %s %s as %s, by %s', (profile, body, number, text, by) => {
    const whose = by && { by };
    expect(formatRegistrationNumber({ body, number }, { profile })).toEqual({ text, ...whose });
    expect(canonicalRegistrationNumber(body, text, { profile })).toEqual({ ok: true, number, ...whose });
  });
});

const enterAs = (text: string, whose: string) => `Enter ${text}, as in ${whose}`;

describe('a profile accepts its own spellings, to the letter', () => {
  it.each<[profile: Profile, body: RegistrationBody, text: string, number: string]>([
    ['regulator', 'HCPC', 'CH029821', 'CH29821'],
    ['regulator', 'HCPC', 'CH29821', 'CH29821'],
    ['nhs-digital', 'GMC', '7012345', '7012345'],
    ['nhs-digital', 'GMC', 'C7012345', '7012345'],
    ['nhs-digital', 'HCPC', 'CH029821', 'CH29821'],
    ['uk-core', 'HCPC', 'CH029821', 'CH29821'],
  ])('%s %s takes %s', (profile, body, text, number) => {
    expect(canonicalRegistrationNumber(body, text, { profile })).toMatchObject({ ok: true, number });
  });

  it.each<[profile: Profile, body: RegistrationBody, text: string, code: string, message: string]>([
    ['regulator', 'GMC', ' 7012345', 'other-spelling', enterAs('7012345', 'the numbers of the body itself')],
    ['regulator', 'NMC', '12a3456b', 'other-spelling', enterAs('12A3456B', 'the numbers of the body itself')],
    [
      'regulator',
      'HCPC',
      'ch29821',
      'other-spelling',
      enterAs('CH29821 or CH029821', 'the numbers of the body itself'),
    ],
    ['regulator', 'HCPC', 'HAD01234', 'other-spelling', enterAs('HAD1234', 'the numbers of the body itself')],
    ['regulator', 'GDC', '012345', 'other-spelling', enterAs('12345', 'the numbers of the body itself')],
    ['regulator', 'GOC', '0109491', 'other-spelling', enterAs('01-09491', 'the numbers of the body itself')],
    ['regulator', 'GOC', '01–09491', 'other-spelling', enterAs('01-09491', 'the numbers of the body itself')],
    ['regulator', 'SWE', 'SW000123', 'other-spelling', enterAs('SW123', 'the numbers of the body itself')],
    ['regulator', 'FEDIP', ' 20417 ', 'other-spelling', 'Enter 20417, without spaces around it'],
    ['uk-core', 'GMC', 'l123456', 'other-spelling', enterAs('L123456', 'FHIR UK Core')],
    ['uk-core', 'SWE', 'sw123', 'other-spelling', enterAs('SW123', 'the numbers of the body itself')],
    ['nhs-digital', 'HCPC', 'CH29821', 'other-spelling', enterAs('CH029821', 'NHS services')],
    ['nhs-digital', 'HCPC', 'ch029821', 'other-spelling', enterAs('CH029821', 'NHS services')],
  ])('%s %s refuses %j: %s', (profile, body, text, code, message) => {
    expect(canonicalRegistrationNumber(body, text, { profile })).toEqual({ ok: false, code, message });
    expect(isWellFormedRegistrationNumber(body, text, { profile })).toBe(false);
    expect(isWellFormedRegistrationNumber(body, text)).toBe(true);
  });

  it.each<[profile: Profile, body: RegistrationBody, text: string, code: string]>([
    ['uk-core', 'GMC', 'C7012345', 'consultant-code'],
    ['regulator', 'GMC', 'C7012345', 'consultant-code'],
    ['nhs-digital', 'GMC', 'C9999998', 'placeholder-number'],
    ['nhs-digital', 'GMC', 'c 999 9998', 'placeholder-number'],
    ['nhs-digital', 'GMC', 'CA1234567', 'not-well-formed'],
    ['nhs-digital', 'GMC', 'CL123456', 'not-well-formed'],
    ['nhs-digital', 'GMC', 'CC7012345', 'not-well-formed'],
    ['nhs-digital', 'NMC', 'C7012345', 'consultant-code'],
    ['nhs-digital', 'GDC', 'CD012345', 'dental-consultant-code'],
    ['nhs-digital', 'GMC', 'G1234567', 'gp-code'],
    ['nhs-digital', 'FEDIP', '9434765919', 'nhs-number'],
    ['nhs-digital', 'HCPC', 'SW000123', 'moved-register'],
  ])('what is no number of the body stays none: %s %s %s is refused as %s', (profile, body, text, code) => {
    expect(canonicalRegistrationNumber(body, text, { profile })).toMatchObject({ ok: false, code });
  });

  it('on the days on which it was one', () => {
    const asOf = '2019-12-01';
    expect(canonicalRegistrationNumber('HCPC', 'SW000123', { asOf, profile: 'nhs-digital' })).toEqual({
      ok: true,
      number: 'SW123',
      by: 'nhs-digital',
    });
  });

  it('with the letter that it puts before in capitals', () => {
    expect(canonicalRegistrationNumber('GMC', 'c7012345', { profile: 'nhs-digital' })).toEqual({
      ok: false,
      code: 'other-spelling',
      message: enterAs('C7012345 or 7012345', 'NHS services'),
    });
  });

  it('null asks for no profile', () => {
    expect(canonicalRegistrationNumber('HCPC', 'ch 29821', { profile: null })).toEqual({ ok: true, number: 'CH29821' });
  });
});

describe('the table of profiles', () => {
  it.each(profiles)('%s has rules or silence for every body, never both', (profile) => {
    const { rules, silentOn } = registrationNumberProfiles[profile];
    const told = [...new Set(rules.map(({ body }) => body)), ...silentOn];
    expect([...told].sort()).toEqual([...RegistrationBody.options].sort());
  });

  it.each(profiles)('%s has the source of each rule, and how sure it is', (profile) => {
    for (const { sources, confidence, writings } of registrationNumberProfiles[profile].rules) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(['high', 'medium', 'low']).toContain(confidence);
      expect(writings.length).toBeGreaterThan(0);
    }
  });

  it('is plain JSON that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(registrationNumberProfiles))).toEqual(registrationNumberProfiles);
    expect(Object.isFrozen(registrationNumberProfiles['uk-core'].rules[0]?.writings)).toBe(true);
  });
});

describe('an error of the program names the value', () => {
  it.each(['fhir', 'UK-Core', '__proto__', 'constructor', ''])('the profile %j', (name) => {
    const profile = name as Profile;
    const message = `'${name}' is not a profile`;
    expect(() => canonicalRegistrationNumber('GMC', '7012345', { profile })).toThrow(
      new RangeError(`canonicalRegistrationNumber: ${message}`),
    );
    expect(() => formatRegistrationNumber({ body: 'GMC', number: '7012345' }, { profile })).toThrow(
      new RangeError(`formatRegistrationNumber: ${message}`),
    );
  });

  it.each<[body: string, number: string]>([
    ['GMC', '123456'],
    ['GMC', ' 7012345'],
    ['HCPC', 'CH029821'],
    ['HCPC', 'ch29821'],
    ['GOC', '0109491'],
    ['FEDIP', ' 20417'],
    ['FEDIP', ''],
    ['RCVS', '7012345'],
    ['__proto__', '7012345'],
    ['constructor', '7012345'],
  ])('a number that is not canonical: %s %j', (body, number) => {
    expect(() =>
      formatRegistrationNumber({ body: body as RegistrationBody, number }, { profile: 'regulator' }),
    ).toThrow(new RangeError(`formatRegistrationNumber: '${number}' is not a number of '${body}' in canonical form`));
  });
});

describe('what is read as nobody’s number is not written as one', () => {
  it.each<[body: RegistrationBody, number: string]>([
    ['FEDIP', 'C9999998'],
    ['UKCHIP', 'CD999998'],
    ['FEDIP', 'n/a'],
    ['GMC', '0000000'],
  ])('%s %s', (body, number) => {
    expect(() => formatRegistrationNumber({ body, number }, { profile: 'regulator' })).toThrow(
      new RangeError(`formatRegistrationNumber: '${number}' is not a number of '${body}' in canonical form`),
    );
  });

  it.each(RegistrationBody.options)('an NHS number, with %s, is not repeated in the error', (body) => {
    const profile = 'regulator';
    const nhs = '9434765919';
    expect(() => formatRegistrationNumber({ body, number: nhs }, { profile })).toThrow(
      new RangeError(`formatRegistrationNumber: an NHS number is not a number of '${body}' in canonical form`),
    );
    const swapped = { body: nhs as RegistrationBody, number: body };
    expect(() => formatRegistrationNumber(swapped, { profile })).toThrow(
      new RangeError(`formatRegistrationNumber: '${body}' is not a number of an NHS number in canonical form`),
    );
    expect(() => canonicalRegistrationNumber(nhs as RegistrationBody, body)).toThrow(
      new RangeError('canonicalRegistrationNumber: an NHS number is not a body whose numbers are known'),
    );
    expect(() => canonicalRegistrationNumber(body, body, { profile: nhs as Profile })).toThrow(
      new RangeError('canonicalRegistrationNumber: an NHS number is not a profile'),
    );
  });
});

// Canonical shapes as the sources write them, apart from the code.
const shapes: Record<RegistrationBody, RegExp> = {
  FEDIP: /^[!-~]([ -~]{0,38}[!-~])?$/,
  UKCHIP: /^[!-~]([ -~]{0,38}[!-~])?$/,
  GMC: /^([0-8][0-9]{6}|A[0-9]{7}|L[0-9]{6})$/,
  NMC: /^[0-9]{2}[A-Z][0-9]{4}[A-Z]$/,
  HCPC: /^(AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL)[1-9][0-9]{0,5}$/,
  GPhC: /^[25][0-9]{6}$/,
  GDC: /^[1-9][0-9]{2,5}$/,
  GOC: /^[0-9]{2}-[0-9]{5}$/,
  SWE: /^SW[1-9][0-9]{0,7}$/,
};
const numbers: fc.Arbitrary<RegistrationNumber> = fc
  .constantFrom(...RegistrationBody.options)
  .chain((body) => fc.record({ body: fc.constant(body), number: fc.stringMatching(shapes[body]) }))
  .filter(({ body, number }) => isWellFormedRegistrationNumber(body, number));

describe('laws of profiles', () => {
  it('what a profile writes it reads back as the same number, by the same rule', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...profiles), (given, profile) => {
        const { text, ...whose } = formatRegistrationNumber(Object.freeze(given), { profile });
        expect(canonicalRegistrationNumber(given.body, text, { profile })).toEqual({
          ok: true,
          number: given.number,
          ...whose,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a profile never reads a number where reading without one reads another', () => {
    const texts = fc.oneof(
      numbers.map(({ number }) => number),
      numbers.map(({ number }) => `C${number}`),
      numbers.map(({ number }) => number.toLowerCase()),
      fc
        .tuple(numbers, fc.constantFrom(...profiles))
        .map(([one, profile]) => formatRegistrationNumber(one, { profile }).text),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...RegistrationBody.options),
        texts,
        fc.constantFrom(...profiles),
        (body, text, profile) => {
          const strict = canonicalRegistrationNumber(body, text, { profile });
          const usual = canonicalRegistrationNumber(body, text);
          if (strict.ok && usual.ok) expect(strict.number).toBe(usual.number);
          // Only the consultant code, and only where a profile says that it is one, is a number for that profile alone.
          if (strict.ok && !usual.ok)
            expect([body, profile, usual.code]).toEqual(['GMC', 'nhs-digital', 'consultant-code']);
          if (usual.ok && !strict.ok) expect(strict.code).toBe('other-spelling');
        },
      ),
      { numRuns: 500 },
    );
  });
});
