import type { CalendarDate, NumberRefusalCode, RegistrationBody } from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';

// The numbers are from documentation or made up; formats, codes and days are those of `registrationNumberFormats`, `nhsCodes` and
// `registrationNumberPrefixes`, with their sources. Where no day matters, it is the one on which those tables were read.
const readOn = '2026-11-01';

const kept: readonly (readonly [string, RegistrationBody, text: string, number: string, asOf?: CalendarDate])[] = [
  ['of FEDIP numbers no format was found: any text', 'FEDIP', ' 20417 ', '20417'],
  ['of UKCHIP numbers no format was found: any text', 'UKCHIP', '20417', '20417'],
  ['a GMC number', 'GMC', '7012345', '7012345'],
  ['a GMC number with its body and a dash', 'GMC', 'GMC 701-2345', '7012345'],
  ['a GMC number of limited registration', 'GMC', 'L123456', 'L123456'],
  [
    'a GMC number of an associate, from the day on which they are regulated',
    'GMC',
    'A1234567',
    'A1234567',
    '2024-12-13',
  ],
  ['an NMC PIN', 'NMC', '12A3456B', '12A3456B'],
  ['an NMC PIN in small letters', 'NMC', '71a 2998e', '71A2998E'],
  ['an HCPC number', 'HCPC', 'PH123456', 'PH123456'],
  ['an HCPC number with three letters', 'HCPC', 'PYL123456', 'PYL123456'],
  ['an HCPC number with a leading zero', 'HCPC', 'CH029821', 'CH29821'],
  ['an HCPC number of a social worker, on its last day', 'HCPC', 'SW000123', 'SW123', '2019-12-01'],
  ['a GPhC number', 'GPhC', '2033467', '2033467'],
  ['a GDC number', 'GDC', '12345', '12345'],
  ['a GOC number', 'GOC', '01-09491', '01-09491'],
  ['a GOC number without its hyphen', 'GOC', '0109491', '01-09491'],
  ['a number of Social Work England', 'SWE', 'SW123', 'SW123'],
  ['a number of Social Work England with leading zeros, from its first day', 'SWE', 'SW000123', 'SW123', '2019-12-02'],
];

const refused: readonly (readonly [string, RegistrationBody, string, NumberRefusalCode, asOf?: CalendarDate])[] = [
  ['a placeholder for a consultant who is not known', 'GMC', 'C9999998', 'placeholder-number'],
  ['a placeholder is nobody’s number with any body', 'FEDIP', 'C9999998', 'placeholder-number'],
  ['a placeholder for a dental consultant who is not known', 'GDC', 'CD999998', 'placeholder-number'],
  ['an NHS consultant code', 'GMC', 'C1234567', 'consultant-code'],
  ['an NHS dental consultant code', 'GDC', 'CD012345', 'dental-consultant-code'],
  ['an NHS code of a GP', 'GMC', 'G1234567', 'gp-code'],
  ['an NHS number', 'GMC', '943 476 5919', 'nhs-number'],
  ['a number of a paramedic is none of a doctor', 'GMC', 'PA123456', 'other-body'],
  ['an HCPC number of a social worker, the day after its last', 'HCPC', 'SW000123', 'moved-register', '2019-12-02'],
  ['a number of Social Work England, the day before its first', 'SWE', 'SW000123', 'not-yet-issued', '2019-12-01'],
  ['a GMC number of an associate, before they are regulated', 'GMC', 'A1234567', 'not-yet-issued', '2024-12-12'],
  ['a GMC number with six digits', 'GMC', '123456', 'not-well-formed'],
  ['an NMC PIN with a letter in the wrong place', 'NMC', '7A12998E', 'not-well-formed'],
  ['an HCPC number of no profession', 'HCPC', 'XX123456', 'not-well-formed'],
  ['an HCPC number with seven digits', 'HCPC', 'CH0298211', 'not-well-formed'],
  ['a GPhC number that begins with 3', 'GPhC', '3033467', 'not-well-formed'],
];

export const numberCases: Scenarios['numbers'] = [
  ...kept.map(([name, body, text, number, asOf = readOn]) => ({
    name,
    asOf,
    given: { body, text },
    expected: { ok: true as const, number },
  })),
  ...refused.map(([name, body, text, code, asOf = readOn]) => ({
    name,
    asOf,
    given: { body, text },
    expected: { ok: false as const, code },
  })),
];
