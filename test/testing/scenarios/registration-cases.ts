import type {
  CalendarDate,
  FedipLevelFinding,
  RegisteredFinding,
  RegisterState,
  Registration,
  RegistrationBody,
} from 'digital-academy';
import { addDays } from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';

// One registration with each body, made up; the numbers are those that `registrationNumberFormats` has as examples.
const registrations: readonly (readonly [RegistrationBody, number: string, from: CalendarDate, until: CalendarDate])[] =
  [
    ['FEDIP', '20417', '2018-03-01', '2019-02-28'],
    ['UKCHIP', '20417', '2015-01-12', '2016-01-11'],
    ['GMC', '7012345', '2015-08-05', '2016-08-04'],
    ['NMC', '12A3456B', '2015-09-01', '2016-08-31'],
    ['HCPC', 'PH123456', '2015-09-01', '2017-08-31'],
    ['GPhC', '2033467', '2015-08-01', '2016-07-31'],
    ['GDC', '12345', '2016-01-01', '2016-12-31'],
    ['GOC', '01-09491', '2021-04-01', '2022-03-31'],
    ['SWE', 'SW123', '2020-12-01', '2021-11-30'],
  ];

type Registered = readonly [RegisteredFinding['answer'], RegisteredFinding['reason']];

export const registrationCases: Scenarios['registrations'] = [
  ...registrations.flatMap(([body, number, from, until]) => {
    const own: Registration = { number: { body, number }, from, until };
    const rows: readonly (readonly [string, CalendarDate, Registration[] | null, Registered])[] = [
      ['the day before the first', addDays(from, -1), [own], ['no', 'not-yet']],
      ['the first day', from, [own], ['yes', 'registered']],
      ['the last day', until, [own], ['yes', 'registered']],
      ['the day after the last', addDays(until, 1), [own], ['no', 'lapsed']],
      ['who has none', from, [], ['no', 'not-registered']],
      ['who has not said', from, null, ['not-known', 'not-stated']],
    ];
    return rows.map(([when, asOf, registrations, expected]) =>
      asCase(`${body}: ${when}`, asOf, body, registrations, expected),
    );
  }),
  asCase('FEDIP: before its standards nobody is registered', '2017-10-31', 'FEDIP', null, ['no', 'register-not-open']),
  asCase('SWE: before it opened nobody is registered', '2019-12-01', 'SWE', null, ['no', 'register-not-open']),
  asCase('UKCHIP: after it closed nobody is registered', '2018-02-28', 'UKCHIP', null, ['no', 'register-closed']),
];

function asCase(
  name: string,
  asOf: CalendarDate,
  body: RegistrationBody,
  registrations: readonly Registration[] | null,
  [answer, reason]: Registered,
): Scenarios['registrations'][number] {
  return { name, asOf, given: { body, registrations }, expected: { answer, reason } };
}

const [before, first, last, after] = ['2019-02-28', '2019-03-01', '2020-02-29', '2020-03-01'] as const;

function at(level: Registration['level'], from: CalendarDate = first): Registration {
  return { number: { body: 'FEDIP', number: '20417' }, ...(level && { level }), from, until: last };
}

// Affiliate Practitioner is known by its terms of 16 December 2025, which are for twelve months.
const affiliate: Registration = {
  number: { body: 'FEDIP', number: '20417' },
  level: 'affiliate',
  from: '2026-01-05',
  until: '2027-01-04',
};

type Level = readonly [FedipLevelFinding['level'], FedipLevelFinding['reason']];

// Of the register nothing is known between the month of its standards and the terms of 16 December 2025.
const held: readonly (readonly [string, CalendarDate, readonly Registration[] | null, Level])[] = [
  ...(['practitioner', 'senior', 'advanced', 'leading'] as const).flatMap((level) => [
    [`${level}: the day before the first`, before, [at(level)], ['none', 'not-yet']] as const,
    [`${level}: the first day`, first, [at(level)], [level, 'registered']] as const,
    [`${level}: the last day`, last, [at(level)], [level, 'registered']] as const,
    [`${level}: the day after the last`, after, [at(level)], ['none', 'lapsed']] as const,
  ]),
  ['an affiliate holds no full level', affiliate.from, [affiliate], ['none', 'affiliate-only']],
  ['of two levels the higher counts', first, [at('advanced'), at('senior')], ['advanced', 'registered']],
  ['a higher level counts from its own day', first, [at('senior'), at('advanced', last)], ['senior', 'registered']],
  ['a level that is not stated is not known', first, [at(null)], [null, 'level-not-stated']],
  ['before the standards nobody held a level', '2017-10-31', null, ['none', 'register-not-open']],
  ['from the month of the standards it is not known of who has not said', '2017-11-01', null, [null, 'not-stated']],
  ['while it is not known whether the register was open, none is none', '2017-11-01', [], ['none', 'not-registered']],
  ['the day before the register is known to be open', '2025-12-15', null, [null, 'not-stated']],
  ['once the register is open, it is not known of who has not said', '2025-12-16', null, [null, 'not-stated']],
  ['once the register is open, none is none', '2025-12-16', [], ['none', 'not-registered']],
];

export const levelCases: Scenarios['levels'] = held.map(([name, asOf, registrations, [level, reason]]) => ({
  name,
  asOf,
  given: { registrations },
  expected: { level, reason },
}));

// The days of `registers`, with their sources.
const stages: readonly (readonly [string, CalendarDate, RegistrationBody, RegisterState['possible']])[] = [
  ['FEDIP before its standards', '2017-10-31', 'FEDIP', ['not-yet-open']],
  ['FEDIP in the month of its standards', '2017-11-01', 'FEDIP', ['not-yet-open', 'open']],
  ['FEDIP the day before it is known to be open', '2025-12-15', 'FEDIP', ['not-yet-open', 'open']],
  ['FEDIP from the day on which it is known to be open', '2025-12-16', 'FEDIP', ['open']],
  ['UKCHIP before the year of its beginning', '2001-12-31', 'UKCHIP', ['not-yet-open']],
  ['UKCHIP until the report of its launch', '2004-03-30', 'UKCHIP', ['not-yet-open', 'open']],
  ['UKCHIP from the report of its launch', '2004-03-31', 'UKCHIP', ['open']],
  ['UKCHIP before the month in which it stopped', '2016-11-30', 'UKCHIP', ['open']],
  ['UKCHIP in the month in which it stopped', '2016-12-01', 'UKCHIP', ['open', 'closed-to-new']],
  ['UKCHIP after the month in which it stopped', '2017-01-01', 'UKCHIP', ['closed-to-new']],
  ['UKCHIP the day before its last month', '2018-01-31', 'UKCHIP', ['closed-to-new']],
  ['UKCHIP in its last month', '2018-02-01', 'UKCHIP', ['closed-to-new', 'closed']],
  ['UKCHIP after it closed', '2018-02-28', 'UKCHIP', ['closed']],
  ['GPhC the day before numbers were issued new', '2010-09-26', 'GPhC', ['not-yet-open']],
  ['GPhC from the day on which numbers were issued new', '2010-09-27', 'GPhC', ['open']],
  ['SWE the day before it took over', '2019-12-01', 'SWE', ['not-yet-open']],
  ['SWE from the day on which it took over', '2019-12-02', 'SWE', ['open']],
  ['GMC before the first day that was found', '2009-11-15', 'GMC', ['not-yet-open', 'open']],
  ['GMC from the first day that was found', '2009-11-16', 'GMC', ['open']],
  ['HCPC from the first day that was found', '2019-12-01', 'HCPC', ['open']],
  ['GOC from the first day that was found', '2021-03-31', 'GOC', ['open']],
  ['NMC on the day on which the facts were compiled', '2026-11-25', 'NMC', ['open']],
  ['GDC on the day on which the facts were compiled', '2026-11-25', 'GDC', ['open']],
];

export const registerCases: Scenarios['registers'] = stages.map(([name, asOf, body, possible]) => ({
  name,
  asOf,
  given: { body },
  expected: { status: possible.length === 1 ? possible[0]! : 'not-known', possible },
}));
