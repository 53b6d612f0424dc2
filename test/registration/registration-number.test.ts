import {
  CalendarDate,
  canonicalRegistrationNumber,
  registrationNumberFormats,
  RegistrationBody,
  RegistrationNumber,
} from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

function problemsOf(input: unknown) {
  const issues = RegistrationNumber.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => [issue.path.join('.'), issue.message]);
}

describe('a registration number', () => {
  it('is kept in canonical form with its body', () => {
    const parsed = RegistrationNumber.parse({ body: 'HCPC', number: ' ch 029821 ' });
    expect(parsed).toEqual({ body: 'HCPC', number: 'CH29821' });
    expect(RegistrationNumber.parse(parsed)).toEqual(parsed);
    expectTypeOf<z.output<typeof RegistrationNumber>>().toExtend<RegistrationNumber>();
  });

  it('leaves what it was given as it was', () => {
    const given = Object.freeze({ body: 'GOC', number: '0109491' });
    expect(RegistrationNumber.parse(given).number).toBe('01-09491');
  });

  it.each([
    ['GMC', '123456', 'not-well-formed'],
    ['GMC', 'C1234567', 'consultant-code'],
    ['GMC', 'C9999998', 'placeholder-number'],
    ['HCPC', 'SW000123', 'moved-register'],
    ['GDC', 'CD012345', 'dental-consultant-code'],
    ['GMC', 'G1234567', 'gp-code'],
    ['GMC', 'PA123456', 'other-body'],
    ['FEDIP', '943 476 5919', 'nhs-number'],
  ])('says why %s %s is refused by a stable code', (body, number, code) => {
    const issues = RegistrationNumber.safeParse({ body, number }).error?.issues;
    expect(issues).toMatchObject([{ code: 'custom', path: ['number'], params: { code } }]);
  });

  it.each([
    ['HCPC', 'SW000123', 'SWE'],
    ['GMC', 'PA123456', 'HCPC'],
  ])('says which body to select instead of %s for %s', (body, number, select) => {
    const issues = RegistrationNumber.safeParse({ body, number }).error?.issues;
    expect(issues).toMatchObject([{ params: { select } }]);
  });

  it('names no other body where none is known', () => {
    const [issue] = RegistrationNumber.safeParse({ body: 'GMC', number: '123456' }).error!.issues;
    expect(issue).toMatchObject({ params: { code: 'not-well-formed' } });
    expect(JSON.stringify(issue)).not.toContain('select');
  });

  it('does not pass on an NHS number, not even to who wants inputs reported', () => {
    for (const body of RegistrationBody.options) {
      const refused = RegistrationNumber.safeParse({ body, number: '943 476 5919' }, { reportInput: true });
      expect(JSON.stringify(refused.error?.issues)).toContain('nhs-number');
      expect(JSON.stringify(refused.error?.issues)).not.toMatch(/943|5919/);
    }
    const muddle = { body: 'FEDIP', number: '943 476 5919', pin: '943 476 5919' };
    expect(JSON.stringify(RegistrationNumber.safeParse(muddle, { reportInput: true }).error?.issues)).not.toMatch(
      /943/,
    );
    const other = RegistrationNumber.safeParse({ body: 'GMC', number: '123456' }, { reportInput: true });
    expect(other.error?.issues).toMatchObject([{ input: '123456' }]);
  });

  it.each([7012345, null, undefined, true, ['7012345'], { number: '7012345' }, Symbol('7012345'), 7012345n])(
    'is text: %s is asked for again',
    (number) => {
      expect(problemsOf({ body: 'GMC', number })).toEqual([['number', 'Enter a registration number']]);
    },
  );

  it('says what to enter', () => {
    expect(problemsOf({ body: 'NMC', number: '7A12998E' })).toEqual([
      ['number', 'Enter an NMC PIN in the format 12A3456B'],
    ]);
  });

  it('tells every problem at once', () => {
    expect(problemsOf({ body: 'Fed-IP' })).toEqual([
      ['body', 'Select who keeps the register: FEDIP, UKCHIP, GMC, NMC, HCPC, GPhC, GDC, GOC or SWE'],
      ['number', 'Enter a registration number'],
    ]);
  });

  it('does not drop what does not belong without a word', () => {
    expect(problemsOf({ body: 'NMC', number: '12A3456B', pin: '12A3456B' })).toEqual([
      ['', "Remove 'pin': it does not belong here"],
    ]);
    expect(problemsOf({ body: 'NMC', number: '12A3456B', a: 1, b: 2 })).toEqual([
      ['', "Remove 'a', 'b': they do not belong here"],
    ]);
  });

  it('can be extended, and keeps what the extension adds', () => {
    const Dated = RegistrationNumber.extend({ seenOn: CalendarDate });
    const seen = { body: 'GOC', number: '0109491', seenOn: '2018-03-01' };
    expect(Dated.parse(seen)).toEqual({ ...seen, number: '01-09491' });
    expect(Dated.safeParse({ ...seen, seenOm: '2018-03-01' }).success).toBe(false);
  });

  it('has a body that is known before its number is read', () => {
    for (const body of ['Fed-IP', 'constructor', '__proto__', 7, null]) {
      expect(problemsOf({ body, number: '7012345' }).map(([field]) => field)).toEqual(['body']);
    }
  });

  it('is never taken from digits alone', () => {
    expect(problemsOf({ number: '7012345' }).map(([field]) => field)).toEqual(['body']);
    expect(problemsOf('7012345')).toEqual([['', 'Enter a registration number with the body that gave it']]);
  });

  it('can be described as JSON Schema', () => {
    expect(z.toJSONSchema(RegistrationNumber)).toMatchObject({ required: ['body', 'number'] });
  });
});

describe('the table of formats', () => {
  it('has a row for every body and no other', () => {
    expect(Object.keys(registrationNumberFormats)).toEqual(RegistrationBody.options);
  });

  it.each(Object.entries(registrationNumberFormats))('states the source and the date of %s', (_body, format) => {
    expect(format.sources.length).toBeGreaterThan(0);
    for (const source of format.sources) expect(source).toMatch(/^https?:\/\/\S+$/);
    expect(format.read).toBe('2026-11');
    expect(format.enter).toMatch(/^Enter an? /);
    expect(format.enter).toContain(format.name);
  });

  it.each(['FEDIP', 'UKCHIP'] as const)('says that the format of %s was not found, and gives no example', (body) => {
    expect(registrationNumberFormats[body]).toMatchObject({ confidence: 'not-found', prefixesComplete: false });
    expect(registrationNumberFormats[body]).not.toHaveProperty('example');
    expect(registrationNumberFormats[body]).not.toHaveProperty('system');
  });

  // https://simplifier.net/guide/UKNamingSystems/Home/Identifiersystems/IndexofIdentifierNamingsystems?version=current
  it('has the FHIR identifier system of six bodies', () => {
    const systems = Object.entries(registrationNumberFormats).map(([body, { system }]) => [body, system]);
    expect(systems).toEqual([
      ['FEDIP', undefined],
      ['UKCHIP', undefined],
      ['GMC', 'https://fhir.hl7.org.uk/Id/gmc-number'],
      ['NMC', 'https://fhir.hl7.org.uk/Id/nmc-number'],
      ['HCPC', 'https://fhir.hl7.org.uk/Id/hcpc-number'],
      ['GPhC', 'https://fhir.hl7.org.uk/Id/gphc-number'],
      ['GDC', 'https://fhir.hl7.org.uk/Id/gdc-number'],
      ['GOC', 'https://fhir.hl7.org.uk/Id/goc-number'],
      ['SWE', undefined],
    ]);
  });

  it('says that the old form of a Social Work England number is only a spelling', () => {
    expect(registrationNumberFormats.SWE.note).toContain('SW000123');
    expect(registrationNumberFormats.SWE.note).toContain('is an accepted spelling of SW123');
    expect(canonicalRegistrationNumber('SWE', 'SW000123')).toEqual({ ok: true, number: 'SW123' });
  });

  it('is plain JSON that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(registrationNumberFormats))).toEqual(registrationNumberFormats);
    const rows = Object.values(registrationNumberFormats);
    for (const one of [registrationNumberFormats, ...rows, ...rows.map(({ sources }) => sources)]) {
      expect(Object.isFrozen(one)).toBe(true);
    }
  });
});
