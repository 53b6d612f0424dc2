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
  ])('says why %s %s is refused by a stable code', (body, number, code) => {
    const issues = RegistrationNumber.safeParse({ body, number }).error?.issues;
    expect(issues).toMatchObject([{ code: 'custom', path: ['number'], params: { code } }]);
  });

  it('says what to enter', () => {
    expect(problemsOf({ body: 'NMC', number: '7A12998E' })).toEqual([
      ['number', 'Enter an NMC PIN in the format 12A3456B'],
    ]);
  });

  it('tells every problem at once', () => {
    expect(problemsOf({ body: 'Fed-IP' })).toEqual([
      ['body', 'Select who keeps the register: FEDIP, GMC, NMC, HCPC, GPhC, GDC, GOC or SWE'],
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
    for (const body of ['Fed-IP', 'constructor', null]) {
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

  it('says that the format of FEDIP was not found, and gives no example', () => {
    expect(registrationNumberFormats.FEDIP.confidence).toBe('not-found');
    expect(registrationNumberFormats.FEDIP.example).toBeUndefined();
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
