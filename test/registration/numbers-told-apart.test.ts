import {
  canonicalRegistrationNumber,
  nhsCodes,
  registrationNumberFormats,
  type NumberRefusal,
  type NumberRefusalCode,
  type RegistrationBody,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bodies = Object.keys(registrationNumberFormats) as RegistrationBody[];
const withFormat = bodies.filter((body) => registrationNumberFormats[body].confidence !== 'not-found');
const enter = (body: RegistrationBody) => registrationNumberFormats[body].enter;

function refused(body: RegistrationBody, text: string): NumberRefusal {
  const read = canonicalRegistrationNumber(body, text);
  if (read.ok) throw new Error(`${body} accepts ${text} as ${read.number}`);
  return read;
}

// Reserved values and made-up codes; https://www.hesonline.org.uk/Ease/servlet/ContentServer_siteID-1937-categoryID-571-dirID-110659
const reserved = ['C9999998', 'CD999998', 'D9999998', 'H9999998', 'M9999998', 'N9999998'];
const codes: [text: string, compact: string, code: NumberRefusalCode, is: string][] = [
  ['C1234567', 'C1234567', 'consultant-code', 'an NHS consultant code'],
  ['c 123 4567', 'C1234567', 'consultant-code', 'an NHS consultant code'],
  ['C0000000', 'C0000000', 'consultant-code', 'an NHS consultant code'],
  ['C9999997', 'C9999997', 'consultant-code', 'an NHS consultant code'],
  ['C9999999', 'C9999999', 'consultant-code', 'an NHS consultant code'],
  ['CD012345', 'CD012345', 'dental-consultant-code', 'an NHS dental consultant code'],
  ['cd 123456', 'CD123456', 'dental-consultant-code', 'an NHS dental consultant code'],
  ['CD999997', 'CD999997', 'dental-consultant-code', 'an NHS dental consultant code'],
  ['CD999999', 'CD999999', 'dental-consultant-code', 'an NHS dental consultant code'],
  ['G1234567', 'G1234567', 'gp-code', 'an NHS GP code'],
  ['g 9 234 567', 'G9234567', 'gp-code', 'an NHS GP code'],
  ['G2000000', 'G2000000', 'gp-code', 'an NHS GP code'],
  ['G3000000', 'G3000000', 'gp-code', 'an NHS GP code'],
  ['G4000000', 'G4000000', 'gp-code', 'an NHS GP code'],
  ['G5000000', 'G5000000', 'gp-code', 'an NHS GP code'],
  ['G8000000', 'G8000000', 'gp-code', 'an NHS GP code'],
];

const madeFrom: Partial<Record<NumberRefusalCode, RegistrationBody>> = {
  'consultant-code': 'GMC',
  'dental-consultant-code': 'GDC',
};

describe('an NHS code is told apart from a registration number', () => {
  it.each(codes)('%s', (text, compact, code, is) => {
    for (const body of withFormat) {
      if (body === madeFrom[code]) continue;
      expect(refused(body, text)).toEqual({ ok: false, code, message: `${compact} is ${is}. ${enter(body)}` });
    }
  });

  it.each<[body: RegistrationBody, text: string, instead: string]>([
    ['GMC', 'C7012345', 'Enter the GMC number, without the C'],
    ['GMC', 'GMC c-701 2345', 'Enter the GMC number, without the C'],
    ['GMC', 'C0000000', enter('GMC')],
    ['GDC', 'CD012345', 'Enter the GDC number, without the CD'],
    ['GDC', 'CD000012', enter('GDC')],
    ['GMC', 'G1234567', enter('GMC')],
  ])('%s %s: what to leave out is said where a number remains', (body, text, instead) => {
    expect(refused(body, text).message.split('. ')[1]).toBe(instead);
  });

  it.each(bodies)('a reserved value never names a person, not with %s either', (body) => {
    for (const value of reserved) {
      for (const text of [value, ` ${value.toLowerCase()} `, value.replace(/./g, '$& ')]) {
        const message = `${value} is reserved and never names a person. ${enter(body)}`;
        expect(refused(body, text)).toEqual({ ok: false, code: 'placeholder-number', message });
      }
    }
  });

  it.each(['B9999998', 'D9999997', 'H9999999', 'M999998', 'N99999998'])(
    'nothing beside a reserved value is reserved: %s',
    (text) => {
      expect(refused('GMC', text).code).toBe('not-well-formed');
    },
  );

  it('the table has the source of each, and an example that is one', () => {
    expect(nhsCodes.map(({ code }) => code)).toEqual([
      'placeholder-number',
      'consultant-code',
      'dental-consultant-code',
      'gp-code',
    ]);
    for (const { code, example, sources, confidence } of nhsCodes) {
      expect(refused('NMC', example).code).toBe(code);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
    expect(JSON.parse(JSON.stringify(nhsCodes))).toEqual(nhsCodes);
    expect(Object.isFrozen(nhsCodes[0]?.sources)).toBe(true);
  });
});

// Test numbers of the documentation and of the range that is never given out.
const nhsNumbers = [
  ...['943 476 5919', '9434765919', '943-476-5919', ' 943  476  5919\n', '999 000 0018'],
  ...[
    '943.476.5919',
    '943–476–5919',
    '9434 765 919',
    '94 3476 5919',
    '943/476/5919',
    '(943) 476_5919',
    '943\u200b4765919',
  ],
  ...['NHS 943 476 5919', 'NHS No: 943 476 5919', 'nhs number 9434765919', 'N.H.S. no. 943 476 5919', 'No. 9434765919'],
];

describe('an NHS number is a patient’s, and refused without being repeated', () => {
  it.each(bodies)('with %s', (body) => {
    for (const text of nhsNumbers) {
      const message = `An NHS number is a patient’s and does not belong here. ${enter(body)}`;
      expect(refused(body, text)).toEqual({ ok: false, code: 'nhs-number', message });
    }
  });

  it.each([
    '9434765918',
    '943 476 5910',
    '943476591',
    '94347659190',
    'X9434765919',
    'NHS 943 476 591',
    'NHS NHS 9434765919',
    '9434765919 NHS',
    '9991234560',
  ])('%s is none: its digits, its words or the check digit are others', (text) => {
    expect(canonicalRegistrationNumber('UKCHIP', text)).toMatchObject({ ok: true });
    expect(refused('NMC', text).code).toBe('not-well-formed');
  });

  // Steps 1 to 5 of https://archive.datadictionary.nhs.uk/DD%20Release%20August%202021/attributes/nhs_number.html
  it('by the check digit as the NHS data dictionary works it out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9}$/), fc.constantFrom('', ' '), (first, gap) => {
        const total = Array.from(first, Number).reduce(
          (sum, digit, at) => sum + digit * [10, 9, 8, 7, 6, 5, 4, 3, 2][at]!,
          0,
        );
        const checkDigit = 11 - (total % 11) === 11 ? 0 : 11 - (total % 11);
        for (let last = 0; last <= 9; last += 1) {
          const text = [first.slice(0, 3), first.slice(3, 6), `${first.slice(6)}${last}`].join(gap);
          expect(canonicalRegistrationNumber('FEDIP', text).ok).toBe(last !== checkDigit);
          const refusal = refused('GMC', text);
          expect(refusal.code).toBe(last === checkDigit ? 'nhs-number' : 'not-well-formed');
          expect(refusal.message.endsWith(enter('GMC'))).toBe(true);
          expect(refusal.message.replace(enter('GMC'), '')).not.toMatch(/\d/);
        }
      }),
    );
  });
});

describe('letters may say whose number it is, digits never', () => {
  it.each<[body: RegistrationBody, text: string, select: RegistrationBody, message: string]>([
    ['GMC', 'PA123456', 'HCPC', 'PA123456 has the format of HCPC numbers. Select HCPC, or enter a GMC number: '],
    ['GMC', 'pyl 1234', 'HCPC', 'PYL1234 has the format of HCPC numbers. Select HCPC, or enter a GMC number: '],
    ['GMC', '12A3456B', 'NMC', '12A3456B has the format of NMC PINs. Select NMC, or enter a GMC number: '],
    ['NMC', 'A1234567', 'GMC', 'A1234567 has the format of GMC numbers. Select GMC, or enter an NMC PIN in the'],
    ['HCPC', 'L123456', 'GMC', 'L123456 has the format of GMC numbers. Select GMC, or enter an HCPC number: '],
    ['HCPC', '12A3456B', 'NMC', '12A3456B has the format of NMC PINs. Select NMC, or enter an HCPC number: '],
    [
      'GDC',
      'SW123',
      'SWE',
      'SW123 has the format of Social Work England numbers. Select Social Work England, or enter a GDC number: ',
    ],
    [
      'HCPC',
      'SW1234567',
      'SWE',
      'SW1234567 has the format of Social Work England numbers. Select Social Work England, or enter an ',
    ],
    ['SWE', 'OT12345', 'HCPC', 'OT12345 has the format of HCPC numbers. Select HCPC, or enter a Social Work England '],
    ['GOC', 'OR12345', 'HCPC', 'OR12345 has the format of HCPC numbers. Select HCPC, or enter a GOC number in the '],
    ['GPhC', 'HAD1', 'HCPC', 'HAD1 has the format of HCPC numbers. Select HCPC, or enter a GPhC number: 7 digits'],
  ])('%s %s: select %s', (body, text, select, message) => {
    const refusal = refused(body, text);
    expect(refusal).toMatchObject({ code: 'other-body', select });
    expect(refusal.message.startsWith(message)).toBe(true);
  });

  it('a social worker’s number is hinted at by the day', () => {
    const on = (asOf: '2019-12-01' | '2019-12-02') => canonicalRegistrationNumber('GMC', 'SW123', { asOf });
    expect(on('2019-12-01')).toMatchObject({ code: 'other-body', select: 'HCPC' });
    expect(on('2019-12-02')).toMatchObject({ code: 'other-body', select: 'SWE' });
  });

  it('nobody is sent to a body that refuses the same text on that day', () => {
    const texts = fc
      .tuple(
        fc.constantFrom('', 'GMC ', 'HCPC ', 'SWE '),
        fc.stringMatching(/^(SW|PH|A|L|SW000)-?[0-9]{1,7}$|^[0-9]{2}[A-Z][0-9]{4}[A-Z]$/),
      )
      .map((parts) => parts.join(''));
    const days = fc.constantFrom('1999-01-01', '2019-12-01', '2019-12-02', '2026-01-01');
    fc.assert(
      fc.property(fc.constantFrom(...bodies), texts, days, (body, text, asOf) => {
        const read = canonicalRegistrationNumber(body, text, { asOf });
        if (read.ok || !read.select) return;
        expect(canonicalRegistrationNumber(read.select, text, { asOf }).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('digits, with hyphens or without, never name another body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.stringMatching(/^[0-9]{1,12}$|^[0-9]{2}-[0-9]{5}$/), (body, text) => {
        const read = canonicalRegistrationNumber(body, text);
        if (!read.ok) expect(read).not.toHaveProperty('select');
      }),
    );
  });
});

// https://help.florence.co.uk/en/articles/6161711-why-has-my-nmc-number-been-rejected
describe('a typing error is hinted at and never mended', () => {
  const hint = ', and look again at letters and digits that look alike: I, L and 1, S and 5, O and 0';

  it.each<[body: RegistrationBody, text: string]>([
    ...['12A34S6B', 'I2A3456B', '1OA3456B', '12A34565', '1203456B', '12A345lB', '12534560', 'LIOSOIL5'].map(
      (text): ['NMC', string] => ['NMC', text],
    ),
    ['GMC', '7O12345'],
    ['GMC', '701234S'],
    ['GMC', 'GMC 7O1-2345'],
    ['HCPC', 'PHI2345'],
    ['HCPC', '0T12345'],
    ['GPhC', 'S012345'],
    ['GDC', 'I2345'],
    ['GOC', 'O1-09491'],
    ['SWE', '5W123'],
  ])('%s %s is looked at again', (body, text) => {
    expect(refused(body, text)).toEqual({ ok: false, code: 'not-well-formed', message: `${enter(body)}${hint}` });
  });

  it.each<[body: RegistrationBody, text: string]>([
    ...['12A34X6B', '1213456B', '12A34561', '12A3456', 'S', '12A34S6BB', '12A34S'].map((text): ['NMC', string] => [
      'NMC',
      text,
    ]),
    ['GMC', '12A34S6B'],
    ['GMC', 'OOOOOOO'],
    ['HCPC', 'PHI234567'],
    ['SWE', 'SW12345678O'],
  ])('%s %s is not', (body, text) => {
    expect(refused(body, text)).toEqual({ ok: false, code: 'not-well-formed', message: enter(body) });
  });

  it('what is well formed is left as it is, look-alikes and all', () => {
    expect(canonicalRegistrationNumber('NMC', '10I5505S')).toEqual({ ok: true, number: '10I5505S' });
    expect(canonicalRegistrationNumber('NMC', '10L5505S')).toEqual({ ok: true, number: '10L5505S' });
  });
});

describe('every refusal is a sentence for people', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789ACDGHLNOPRSTWY -'.split(/(?=.)/)) }),
    fc.constantFrom(...reserved, ...codes.map(([text]) => text), ...nhsNumbers, 'PA123456', 'SW123', '12A34S6B'),
  );
  const days = fc.constantFrom('1990-01-01', '2012-01-01', '2020-01-01', '2025-01-01', null);
  const profiles = fc.constantFrom('regulator', 'uk-core', 'nhs-digital', null);

  it('says what to enter or select, and shows no pattern', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), texts, days, profiles, (body, text, asOf, profile) => {
        const read = canonicalRegistrationNumber(body, text, { asOf, profile });
        if (read.ok) return;
        expect(read.message).toMatch(/\b(Enter|Select) /);
        // A text of no known format may be given back, and look like a pattern by itself.
        const given = text.trim() === '' ? read.message : read.message.replaceAll(text.trim(), 'it');
        expect(given).not.toMatch(/[\\^$*+?|(){}[\]]|\d-\d,|A-Z|0-9|undefined|null/);
      }),
      { numRuns: 500 },
    );
  });
});
