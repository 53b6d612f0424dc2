import {
  addDays,
  canonicalRegistrationNumber,
  isWellFormedRegistrationNumber,
  registrationNumberFormats,
  registrationNumberPrefix,
  registrationNumberPrefixes,
  type CalendarDate,
  type RegistrationBody,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ok = (number: string) => ({ ok: true, number });

describe('a number is one of its body on the days on which the body gave or kept such numbers', () => {
  it.each<[body: RegistrationBody, text: string, asOf: CalendarDate, code: string | undefined]>([
    // https://www.socialworkengland.org.uk/faqs/: the register moved on 2 December 2019.
    ['HCPC', 'SW000123', '2012-08-01', undefined],
    ['HCPC', 'SW000123', '2019-11-30', undefined],
    ['HCPC', 'SW000123', '2019-12-01', undefined],
    ['HCPC', 'SW000123', '2019-12-02', 'moved-register'],
    ['HCPC', 'SW000123', '2026-11-25', 'moved-register'],
    ['SWE', 'SW123', '2019-12-01', 'not-yet-issued'],
    ['SWE', 'SW123', '2019-12-02', undefined],
    ['SWE', 'SW123', '2019-12-03', undefined],
    // https://www.gmc-uk.org/news/news-archive/gmc-reference-numbers-for-pas-and-aas: regulated from 13 December 2024.
    ['GMC', 'A1234567', '2024-12-12', 'not-yet-issued'],
    ['GMC', 'A1234567', '2024-12-13', undefined],
    ['GMC', 'A1234567', '2024-12-16', undefined],
    // https://www.new-directions.co.uk/pharmacy/2010/09/…: issued new on 27 September 2010.
    ['GPhC', '2033467', '2010-09-26', 'not-yet-issued'],
    ['GPhC', '2033467', '2010-09-27', undefined],
    ['GPhC', '2033467', '2010-09-28', undefined],
    ['GPhC', '5012345', '2010-09-26', 'not-yet-issued'],
    ['GPhC', '5012345', '2010-09-27', undefined],
    ['GPhC', '5012345', '2011-07-01', undefined],
    // No day was found for these, so none is refused.
    ['GMC', 'L123456', '1980-01-01', undefined],
    ['GMC', 'L123456', '2026-11-25', undefined],
    ['GMC', '7012345', '1980-01-01', undefined],
    ['NMC', '71A2998E', '1980-01-01', undefined],
    ['HCPC', 'PH123456', '1980-01-01', undefined],
    ['GDC', '12345', '1980-01-01', undefined],
    ['GOC', '01-09491', '1980-01-01', undefined],
    ['FEDIP', '20417', '1980-01-01', undefined],
    ['UKCHIP', '1042', '2026-11-25', undefined],
  ])('%s %s on %s: %s', (body, text, asOf, code) => {
    const read = canonicalRegistrationNumber(body, text, { asOf });
    expect(read.ok ? undefined : read.code).toBe(code);
    expect(isWellFormedRegistrationNumber(body, text, { asOf })).toBe(code === undefined);
  });

  it('without a day, numbers are read as the bodies give them now', () => {
    for (const asOf of [undefined, null]) {
      expect(canonicalRegistrationNumber('HCPC', 'SW123', { asOf })).toMatchObject({ code: 'moved-register' });
      expect(canonicalRegistrationNumber('SWE', 'SW123', { asOf })).toEqual(ok('SW123'));
      expect(canonicalRegistrationNumber('GMC', 'A1234567', { asOf })).toEqual(ok('A1234567'));
    }
    expect(canonicalRegistrationNumber('HCPC', 'SW123')).toMatchObject({ code: 'moved-register' });
  });

  it.each<[body: RegistrationBody, text: string, asOf: CalendarDate, refusal: object]>([
    [
      'HCPC',
      'sw1',
      '2019-12-02',
      {
        code: 'moved-register',
        message:
          'HCPC numbers that begin with SW had their last day on 1 December 2019. Select Social Work England: it keeps this part of the register now',
        select: 'SWE',
      },
    ],
    [
      'SWE',
      'sw1',
      '2019-12-01',
      {
        code: 'not-yet-issued',
        message:
          'Social Work England numbers that begin with SW are given from 2 December 2019. Select HCPC: it kept this part of the register before',
        select: 'HCPC',
      },
    ],
    [
      // More digits than an HCPC number has, so nobody is sent there.
      'SWE',
      'SW0000001',
      '2019-12-01',
      {
        code: 'not-yet-issued',
        message:
          'Social Work England numbers that begin with SW are given from 2 December 2019. Enter 2 December 2019 or a later day as the first day: numbers held before are not known here',
      },
    ],
    [
      'GMC',
      'A1234567',
      '2020-05-01',
      {
        code: 'not-yet-issued',
        message:
          'GMC numbers that begin with A are given from 13 December 2024. Enter 13 December 2024 or a later day as the first day: numbers held before are not known here',
      },
    ],
    [
      'GPhC',
      '2033467',
      '1999-05-01',
      {
        code: 'not-yet-issued',
        message:
          'GPhC numbers that begin with 2 are given from 27 September 2010. Enter 27 September 2010 or a later day as the first day: numbers held before are not known here',
      },
    ],
  ])('%s %s on %s is refused with what to do', (body, text, asOf, refusal) => {
    expect(canonicalRegistrationNumber(body, text, { asOf })).toEqual({ ok: false, ...refusal });
  });

  it('a body and the one its register moved to never both accept a number on one day, and one of them does', () => {
    const days = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays('2019-12-01', days));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 999_999 }), (asOf, number) => {
        const accepted = (['HCPC', 'SWE'] as const).filter((body) =>
          isWellFormedRegistrationNumber(body, `SW${number}`, { asOf }),
        );
        expect(accepted).toEqual([asOf <= '2019-12-01' ? 'HCPC' : 'SWE']);
      }),
    );
  });

  it.each(['2019-02-29', '1 May 2019', '', '2019-12-01T00:00:00Z'])('%j is no day, whatever the number', (day) => {
    const asOf = day as CalendarDate;
    const error = (verb: string) => new RangeError(`${verb}: '${asOf}' is not a real day in the format YYYY-MM-DD`);
    expect(() => canonicalRegistrationNumber('GMC', '7012345', { asOf })).toThrow(error('canonicalRegistrationNumber'));
    expect(() => isWellFormedRegistrationNumber('FEDIP', '', { asOf })).toThrow(
      error('isWellFormedRegistrationNumber'),
    );
  });
});

// Section B2 of the sources: https://www.hcpc-uk.co.uk/resources/data/2025/registrant-snapshot-january-2025 and the rows' own.
describe('a prefix says who holds the number', () => {
  it.each<[body: RegistrationBody, number: string, holder: string | undefined]>([
    ['HCPC', 'AS12345', 'arts therapist'],
    ['HCPC', 'BS12345', 'biomedical scientist'],
    ['HCPC', 'CH12345', 'chiropodist or podiatrist'],
    ['HCPC', 'CS12345', 'clinical scientist'],
    ['HCPC', 'DT12345', 'dietitian'],
    ['HCPC', 'HAD1234', 'hearing aid dispenser'],
    ['HCPC', 'ODP1234', 'operating department practitioner'],
    ['HCPC', 'OR12345', 'orthoptist'],
    ['HCPC', 'OT12345', 'occupational therapist'],
    ['HCPC', 'PA12345', 'paramedic'],
    ['HCPC', 'PH12345', 'physiotherapist'],
    ['HCPC', 'PO12345', 'prosthetist or orthotist'],
    ['HCPC', 'PYL1234', 'practitioner psychologist'],
    ['HCPC', 'RA12345', 'radiographer'],
    ['HCPC', 'SL12345', 'speech and language therapist'],
    ['HCPC', 'SW12345', 'social worker in England'],
    ['SWE', 'SW12345', 'social worker in England'],
    ['GMC', '7012345', 'doctor'],
    ['GMC', 'A1234567', 'physician associate or anaesthesia associate'],
    ['GMC', 'L123456', 'doctor with limited registration'],
    ['GPhC', '2033467', 'pharmacist'],
    ['GPhC', '5012345', 'pharmacy technician'],
    ['GOC', '01-09491', 'optometrist'],
    ['GOC', '02-09491', undefined],
    ['GDC', '12345', undefined],
    ['NMC', '12A3456B', undefined],
    ['NMC', '98I0001S', undefined],
    ['FEDIP', 'PH12345', undefined],
    ['UKCHIP', '2033467', undefined],
  ])('%s %s: %s', (body, number, holder) => {
    const row = registrationNumberPrefix({ body, number });
    expect(row?.holder).toBe(holder);
    expect(row === undefined || registrationNumberPrefixes.includes(row)).toBe(true);
  });

  it('and a text that is no number says nothing', () => {
    expect(registrationNumberPrefix({ body: 'GPhC', number: '2' })).toBeUndefined();
    expect(registrationNumberPrefix({ body: '__proto__' as RegistrationBody, number: '2033467' })).toBeUndefined();
  });

  it('nothing is computed from an NMC PIN', () => {
    expect(registrationNumberPrefixes.filter(({ body }) => body === 'NMC')).toEqual([]);
  });

  it('every row has its source and how sure it is, and no two speak of the same numbers', () => {
    for (const { sources, confidence } of registrationNumberPrefixes) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
    const keys = registrationNumberPrefixes.map(({ body, prefix }) => `${body} ${prefix}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(JSON.parse(JSON.stringify(registrationNumberPrefixes))).toEqual(registrationNumberPrefixes);
    expect(Object.isFrozen(registrationNumberPrefixes[0])).toBe(true);
  });

  it('what moved away from one body is told by both in the same words', () => {
    for (const { body, prefix, movedTo, until, holder } of registrationNumberPrefixes.filter((row) => row.movedTo)) {
      const there = registrationNumberPrefixes.find((row) => row.body === movedTo && row.prefix === prefix);
      expect(there).toMatchObject({ movedFrom: body, from: addDays(until!, 1), holder });
    }
    expect(registrationNumberPrefixes.filter((row) => row.until != null).every((row) => row.movedTo)).toBe(true);
  });

  it('the letters of HCPC professions are told apart from the first on: none begins another', () => {
    const codes = registrationNumberPrefixes.filter(({ body }) => body === 'HCPC').map(({ prefix }) => prefix);
    expect(codes).toHaveLength(16);
    for (const code of codes) expect(codes.filter((other) => other.startsWith(code))).toEqual([code]);
  });

  it('bodies say whether all their prefixes are known', () => {
    const complete = Object.entries(registrationNumberFormats).filter(([, { prefixesComplete }]) => prefixesComplete);
    expect(complete.map(([body]) => body)).toEqual(['GMC', 'HCPC', 'GPhC', 'SWE']);
  });
});
