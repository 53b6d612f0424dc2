import {
  canonicalRegistrationNumber,
  isWellFormedRegistrationNumber,
  registrationNumberFormats,
  type RegistrationBody,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bodies = Object.keys(registrationNumberFormats) as RegistrationBody[];
const withFormat = bodies.filter((body) => registrationNumberFormats[body].confidence !== 'not-found');

// Values from documentation or made up, none of a known person. Formats: the `sources` of `registrationNumberFormats`.
const accepted: [body: RegistrationBody, text: string, canonical: string][] = [
  ['GMC', '7012345', '7012345'],
  ['GMC', '1234567', '1234567'],
  ['GMC', '0123456', '0123456'],
  ['GMC', ' 701 2345 ', '7012345'],
  ['GMC', 'A1234567', 'A1234567'],
  ['GMC', 'a 1234567', 'A1234567'],
  ['GMC', 'L123456', 'L123456'],
  ['GMC', 'l123456', 'L123456'],
  ['GMC', 'L000001', 'L000001'],
  ['GMC', '0000001', '0000001'],
  ['GMC', 'A0000001', 'A0000001'],
  ['GMC', '\u00a07012345\u2003', '7012345'],
  ['GMC', '701-2345', '7012345'],
  ['GMC', 'GMC 7012345', '7012345'],
  ['GMC', 'gmc7012345', '7012345'],
  ['NMC', 'NMC 12A-3456-B', '12A3456B'],
  ['HCPC', 'ph-123456', 'PH123456'],
  ['HCPC', 'HCPC/PH123456', 'PH123456'],
  ['GPhC', 'GPhC 2033467', '2033467'],
  ['GDC', '12-345', '12345'],
  ['GOC', '01/09491', '01-09491'],
  ['GOC', '01--09491', '01-09491'],
  ['GOC', '01\u201109491', '01-09491'],
  ['SWE', 'SWE SW-123', 'SW123'],
  ['NMC', '71A2998E', '71A2998E'],
  ['NMC', '12a3456b', '12A3456B'],
  ['NMC', '12A 3456 B', '12A3456B'],
  ['NMC', '\t98I0001S\n', '98I0001S'],
  ['NMC', '00A0001A', '00A0001A'],
  ['NMC', '99Z9999Z', '99Z9999Z'],
  ['NMC', '05o1234s', '05O1234S'],
  ['HCPC', 'PH123456', 'PH123456'],
  ['HCPC', 'PYL123456', 'PYL123456'],
  ['HCPC', 'CH29821', 'CH29821'],
  ['HCPC', 'CH029821', 'CH29821'],
  ['HCPC', 'ch 029821', 'CH29821'],
  ['HCPC', 'CH000001', 'CH1'],
  ['HCPC', 'PH100200', 'PH100200'],
  ['HCPC', 'AS1', 'AS1'],
  ['HCPC', 'BS12345', 'BS12345'],
  ['HCPC', 'CS12345', 'CS12345'],
  ['HCPC', 'DT12345', 'DT12345'],
  ['HCPC', 'HAD01234', 'HAD1234'],
  ['HCPC', 'ODP12345', 'ODP12345'],
  ['HCPC', 'OR12345', 'OR12345'],
  ['HCPC', 'OT12345', 'OT12345'],
  ['HCPC', 'PA12345', 'PA12345'],
  ['HCPC', 'PO12345', 'PO12345'],
  ['HCPC', 'RA12345', 'RA12345'],
  ['HCPC', 'SL12345', 'SL12345'],
  ['GPhC', '2033467', '2033467'],
  ['GPhC', '5012345', '5012345'],
  ['HCPC', 'HAD1', 'HAD1'],
  ['HCPC', 'had 001 234', 'HAD1234'],
  ['HCPC', 'PYL000120', 'PYL120'],
  ['HCPC', 'odp999999', 'ODP999999'],
  ['HCPC', 'PA 12 34 56', 'PA123456'],
  ['HCPC', 'sl000500', 'SL500'],
  ['GPhC', '203 3467', '2033467'],
  ['GPhC', '2000000', '2000000'],
  ['GPhC', '5999999', '5999999'],
  ['GPhC', '\n5 012 345', '5012345'],
  ['GDC', '123', '123'],
  ['GDC', '12345', '12345'],
  ['GDC', '123456', '123456'],
  ['GDC', '012345', '12345'],
  ['GDC', '000123', '123'],
  ['GDC', '12 34 56', '123456'],
  ['GDC', '1000', '1000'],
  ['GDC', '100', '100'],
  ['GOC', '01-09491', '01-09491'],
  ['GOC', '0109491', '01-09491'],
  ['GOC', '01 09491', '01-09491'],
  ['GOC', '01 – 09491', '01-09491'],
  ['GOC', '01-00000', '01-00000'],
  ['GOC', '02-12345', '02-12345'],
  ['GOC', '99-99999', '99-99999'],
  ['SWE', 'SW123', 'SW123'],
  ['SWE', 'SW000123', 'SW123'],
  ['SWE', 'sw 123', 'SW123'],
  ['SWE', 'SW1', 'SW1'],
  ['SWE', 'SW100', 'SW100'],
  ['SWE', 'SW12345678', 'SW12345678'],
  ['SWE', 'SW 00 01 23', 'SW123'],
  ['SWE', `SW${'9'.repeat(38)}`, `SW${'9'.repeat(38)}`],
  ['FEDIP', '20417', '20417'],
  ['FEDIP', ' Ab 20/417 ', 'Ab 20/417'],
  ['FEDIP', '1', '1'],
  ['FEDIP', 'x1'.repeat(20), 'x1'.repeat(20)],
  ['FEDIP', ` ${'x1'.repeat(20)} `, 'x1'.repeat(20)],
  // Where the format was not found, a text that has a meaning elsewhere may be a number here.
  ['FEDIP', 'C1234567', 'C1234567'],
  ['FEDIP', 'PA123456', 'PA123456'],
  ['UKCHIP', '1042', '1042'],
  ['UKCHIP', '\tuk/1042 ', 'uk/1042'],
  ['UKCHIP', '7012345', '7012345'],
  ['UKCHIP', 'x1'.repeat(20), 'x1'.repeat(20)],
];

const notWellFormed: [body: RegistrationBody, text: string][] = [
  // No number without a digit other than 0.
  ['GMC', '0000000'],
  ['GMC', 'A0000000'],
  ['NMC', '00A0000A'],
  ['GOC', '00-00000'],
  ['FEDIP', '000'],
  ['FEDIP', 'n/a'],
  ['FEDIP', 'test@nhs.net'],
  ['UKCHIP', 'no idea'],
  // Only the short name of the very body may stand before, and only once.
  ['GMC', 'NMC 7012345'],
  ['GMC', 'GMC GMC 7012345'],
  ['GMC', 'GMC'],
  ['GMC', '701.2345'],
  ['GMC', ''],
  ['GMC', '123456'],
  ['GMC', '12345678'],
  ['GMC', 'A123456'],
  ['GMC', 'A12345678'],
  ['GMC', 'L12345'],
  ['GMC', 'L1234567'],
  ['GMC', 'B1234567'],
  ['GMC', 'C123456'],
  ['GMC', 'C12345678'],
  ['GMC', 'G0234567'],
  ['GMC', 'G6234567'],
  ['GMC', 'G7234567'],
  ['GMC', 'G123456'],
  ['GMC', 'CA1234567'],
  ['GMC', 'XX123456'],
  ['GMC', '٧٠١٢٣٤٥'],
  ['NMC', ' '],
  ['NMC', '7A12998E'],
  ['NMC', '12A345B'],
  ['NMC', '12A34567B'],
  ['NMC', '12A34567'],
  ['NMC', '123456B'],
  ['NMC', 'A12345B6'],
  ['NMC', '12A3456'],
  ['NMC', '7012345'],
  ['NMC', '2033467'],
  ['HCPC', 'XX123456'],
  ['HCPC', 'CH0298211'],
  ['HCPC', 'PH1234567'],
  ['HCPC', 'PH'],
  ['HCPC', 'HAD'],
  ['HCPC', 'HAD1234567'],
  ['HCPC', 'PY12345'],
  ['HCPC', 'PHY12345'],
  ['HCPC', 'H12345'],
  ['HCPC', '12345PH'],
  ['HCPC', '7012345'],
  ['HCPC', 'PH000000'],
  ['HCPC', '123456'],
  ['HCPC', 'SW'],
  // Letters whose capitals are A to Z.
  ['HCPC', 'Cſ12345'],
  ['HCPC', 'ſW123'],
  ['NMC', '12ſ3456B'],
  ['NMC', '12A3456ı'],
  ['SWE', 'ſw123'],
  ['GPhC', '3033467'],
  ['GPhC', '203346'],
  ['GPhC', '20334670'],
  ['GPhC', '0033467'],
  ['GPhC', '1033467'],
  ['GPhC', '4033467'],
  ['GPhC', '6033467'],
  ['GPhC', '9033467'],
  ['GPhC', ''],
  ['GDC', '12'],
  ['GDC', '1234567'],
  ['GDC', '0123456'],
  ['GDC', '000012'],
  ['GDC', 'D12345'],
  ['GDC', 'CD12345'],
  ['GDC', 'CD0123456'],
  ['GOC', '01-0949'],
  ['GOC', '01-094911'],
  ['GOC', '1-09491'],
  ['GOC', 'D-12345'],
  ['GOC', 'AB-12345'],
  ['GOC', '010949'],
  ['SWE', '123'],
  ['SWE', 'S123'],
  ['SWE', `SW${'9'.repeat(39)}`],
  ['SWE', 'SW'],
  ['SWE', 'SW000'],
  ['SWE', 'SW12A'],
  ['FEDIP', ''],
  ['FEDIP', '   '],
  ['FEDIP', 'x'.repeat(41)],
  ['UKCHIP', ' '],
  ['UKCHIP', 'x'.repeat(41)],
];

describe('a number is accepted in its usual spellings and kept in one', () => {
  it.each(accepted)('%s %j is %j', (body, text, canonical) => {
    expect(canonicalRegistrationNumber(body, text)).toEqual({ ok: true, number: canonical });
    expect(isWellFormedRegistrationNumber(body, text)).toBe(true);
  });

  it.each(bodies.filter((body) => registrationNumberFormats[body].example != null))(
    'the example of %s is canonical',
    (body) => {
      const { example } = registrationNumberFormats[body];
      expect(canonicalRegistrationNumber(body, example!)).toEqual({ ok: true, number: example });
    },
  );
});

describe('a number that is not well formed is refused with the sentence of its body', () => {
  it.each(notWellFormed)('%s %j', (body, text) => {
    const message = registrationNumberFormats[body].enter;
    expect(canonicalRegistrationNumber(body, text)).toEqual({ ok: false, code: 'not-well-formed', message });
    expect(isWellFormedRegistrationNumber(body, text)).toBe(false);
  });
});

describe('a body that is not known is an error of the program, not of the number', () => {
  it.each(['RCVS', 'gmc', 'Fed-IP', 'constructor', '__proto__', '', undefined, null])('%j', (body) => {
    const unknown = body as RegistrationBody;
    const error = (verb: string) => new RangeError(`${verb}: '${String(body)}' is not a body whose numbers are known`);
    expect(() => canonicalRegistrationNumber(unknown, '7012345')).toThrow(error('canonicalRegistrationNumber'));
    expect(() => isWellFormedRegistrationNumber(unknown, '7012345')).toThrow(error('isWellFormedRegistrationNumber'));
  });
});

// The shapes as the sources write them, apart from the code; numbers without a digit other than 0 are left out.
const shapes: Record<RegistrationBody, RegExp> = {
  FEDIP: /^[!-~]{1,40}$/,
  UKCHIP: /^[!-~]{1,40}$/,
  GMC: /^([0-9]{7}|A[0-9]{7}|L[0-9]{6})$/,
  NMC: /^[0-9]{2}[A-Z][0-9]{4}[A-Z]$/,
  HCPC: /^(AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL)[0-9]{0,5}[1-9]$/,
  GPhC: /^[25][0-9]{6}$/,
  GDC: /^[1-9][0-9]{2,5}$/,
  GOC: /^[0-9]{2}-[0-9]{5}$/,
  SWE: /^SW[0-9]{0,6}[1-9]$/,
};
const reserved = ['C9999998', 'CD999998', 'D9999998', 'H9999998', 'M9999998', 'N9999998'];
const numbers = fc
  .constantFrom(...bodies)
  .chain((body) => fc.record({ body: fc.constant(body), text: fc.stringMatching(shapes[body]) }))
  .filter(({ text }) => !reserved.includes(text.toUpperCase()) && /[1-9]/.test(text));

describe('laws of the canonical form', () => {
  it('every number of a published shape is well formed, and its canonical form is its own', () => {
    fc.assert(
      fc.property(numbers, ({ body, text }) => {
        const first = canonicalRegistrationNumber(body, text);
        expect(first.ok).toBe(true);
        expect(first.ok && canonicalRegistrationNumber(body, first.number)).toEqual(first);
      }),
    );
  });

  it('spaces and lower case make no difference where the format was found', () => {
    fc.assert(
      fc.property(
        numbers.filter(({ body }) => withFormat.includes(body)),
        fc.array(fc.nat(20)),
        ({ body, text }, gaps) => {
          const spaced = gaps.reduce((spelt, at) => `${spelt.slice(0, at)} ${spelt.slice(at)}`, text);
          expect(canonicalRegistrationNumber(body, spaced.toLowerCase())).toEqual(
            canonicalRegistrationNumber(body, text),
          );
        },
      ),
    );
  });

  it('no letter but A to Z becomes part of a number where the format was found', () => {
    const strange = fc.constantFrom('ſ', 'ı', 'ﬆ', 'ﬅ', 'ﬁ', 'Ａ', '\u212a', '٣');
    fc.assert(
      fc.property(
        numbers.filter(({ body }) => withFormat.includes(body)),
        strange,
        fc.nat(),
        ({ body, text }, letter, at) => {
          const place = at % text.length;
          const changed = `${text.slice(0, place)}${letter}${text.slice(place + 1)}`;
          expect(canonicalRegistrationNumber(body, changed)).toMatchObject({ ok: false, code: 'not-well-formed' });
        },
      ),
    );
  });

  it('what any text becomes is canonical', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      numbers.map(({ text }) => text),
    );
    fc.assert(
      fc.property(fc.constantFrom(...bodies), anything, (body, text) => {
        const read = canonicalRegistrationNumber(body, text);
        if (read.ok) expect(canonicalRegistrationNumber(body, read.number)).toEqual(read);
        else expect(read.message).toMatch(/\b(Enter|Select) /);
      }),
    );
  });

  it('texts that make a slow pattern slow are answered at once', () => {
    for (const part of ['0', '9', 'A', 'SW0', '0-', '943 ', 'a1']) {
      const text = part.repeat(1_000_000 / part.length);
      for (const body of bodies) {
        expect(isWellFormedRegistrationNumber(body, text)).toBe(false);
        expect(isWellFormedRegistrationNumber(body, `SW${text}!`)).toBe(false);
      }
    }
  });

  it('spaces alone never make a number too long', () => {
    const spaces = ' '.repeat(100_000);
    expect(canonicalRegistrationNumber('GMC', '7012345'.replace(/./g, `$&${spaces}`))).toEqual({
      ok: true,
      number: '7012345',
    });
    expect(canonicalRegistrationNumber('FEDIP', `${spaces}20417${spaces}`)).toEqual({ ok: true, number: '20417' });
    expect(canonicalRegistrationNumber('FEDIP', `943${spaces}47`)).toMatchObject({ code: 'not-well-formed' });
  });

  it('the same number given to many bodies is refused or read by each on its own', () => {
    const read = bodies.map((body) => [body, isWellFormedRegistrationNumber(body, '2033467')]);
    expect(read.filter(([, ok]) => ok).map(([body]) => body)).toEqual(['FEDIP', 'UKCHIP', 'GMC', 'GPhC', 'GOC']);
  });
});
