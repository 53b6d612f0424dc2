import {
  fedipAffiliateScheme,
  fedipLevelOn,
  fedipLevels,
  type FedipLevelFinding,
  ladder,
  registeredOn,
  registrationCover,
  type Registration,
  ukchipScheme,
} from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const registerOf = (body: string) => registers.find((one) => one.body === body)!;
const fedip: Registration = { number: { body: 'FEDIP', number: '20417' }, level: 'senior', from: '2018-03-01' };
const analyst: Registration = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' };
const social: Registration = { number: { body: 'SWE', number: 'SW123' }, from: '2019-12-02' };
const nurse: Registration = { number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01' };

type Row = readonly [
  claim: string,
  body: string,
  registrations: readonly Registration[] | null | undefined,
  asOf: `${number}-${number}-${number}`,
  answer: string,
  reason: string,
];

// Sources: those of the registers in `digital-academy/data`.
const rows: readonly Row[] = [
  ['nobody could be', 'FEDIP', null, '2017-09-01', 'no', 'register-not-open'],
  ['nobody could be', 'FEDIP', [], '2017-10-31', 'no', 'register-not-open'],
  ['nothing is stated', 'FEDIP', null, '2017-11-01', 'not-known', 'not-stated'],
  ['nothing is stated', 'FEDIP', undefined, '2018-01-01', 'not-known', 'not-stated'],
  ['who has no registration has none, open or not', 'FEDIP', [], '2018-01-01', 'no', 'not-registered'],
  ['who has no registration has none', 'FEDIP', [], '2026-01-01', 'no', 'not-registered'],
  ['one with another body is none with this', 'FEDIP', [nurse], '2018-01-01', 'no', 'not-registered'],
  ['it had not begun', 'FEDIP', [fedip], '2018-02-28', 'no', 'not-yet'],
  ['a stated one is taken at its word', 'FEDIP', [fedip], '2018-03-01', 'yes', 'registered'],
  ['a stated one is taken at its word', 'NMC', [fedip, nurse], '2017-09-01', 'yes', 'registered'],
  ['it had lapsed', 'NMC', [{ ...nurse, until: '2017-08-31' }], '2017-09-01', 'no', 'lapsed'],
  ['it was removed', 'NMC', [{ ...nurse, removedOn: '2017-09-01' }], '2017-09-01', 'no', 'removed'],
  ['it was suspended', 'NMC', [{ ...nurse, suspensions: [{ from: '2017-09-01' }] }], '2017-09-01', 'no', 'suspended'],
  [
    'of several reasons the strongest is told',
    'NMC',
    [
      { ...nurse, from: '2018-01-01' },
      { ...nurse, until: '2016-01-01' },
      { ...nurse, removedOn: '2016-01-01' },
    ],
    '2017-09-01',
    'no',
    'removed',
  ],
  [
    'one that holds is enough',
    'NMC',
    [{ ...nurse, removedOn: '2016-01-01' }, nurse],
    '2017-09-01',
    'yes',
    'registered',
  ],
  ['it lasted as long as the register', 'UKCHIP', [analyst], '2018-01-31', 'yes', 'registered'],
  [
    'nobody could begin any more',
    'UKCHIP',
    [{ ...analyst, from: '2017-06-01' }],
    '2017-07-01',
    'no',
    'could-not-begin',
  ],
  ['nobody could begin yet', 'SWE', [{ ...social, from: '2019-12-01' }], '2019-12-02', 'no', 'could-not-begin'],
  [
    'one that may have been the last to begin is',
    'UKCHIP',
    [{ ...analyst, from: '2016-12-31' }],
    '2017-07-01',
    'yes',
    'registered',
  ],
  [
    'one that may hold outweighs one that does not',
    'UKCHIP',
    [{ ...analyst, removedOn: '2016-01-01' }, analyst],
    '2018-02-01',
    'not-known',
    'register-may-have-closed',
  ],
  [
    'a lapse is a no though the register may have closed',
    'UKCHIP',
    [{ ...analyst, until: '2018-01-31' }],
    '2018-02-01',
    'no',
    'lapsed',
  ],
  ['the register may have closed', 'UKCHIP', [analyst], '2018-02-01', 'not-known', 'register-may-have-closed'],
  ['the register had closed', 'UKCHIP', [analyst], '2018-02-28', 'no', 'register-closed'],
  ['the register had closed, whoever asks', 'UKCHIP', null, '2018-02-28', 'no', 'register-closed'],
];

describe('a person is registered or not', () => {
  it.each(rows)('%s: %s %j on %s', (_claim, body, registrations, asOf, answer, reason) => {
    expect(registeredOn(registrations, { asOf, register: registerOf(body) })).toMatchObject({ answer, reason });
  });

  it.each([
    ['2015-03-10', 'yes', 'registered'],
    ['2015-04-07', 'yes', 'registered'],
    ['2015-04-08', 'no', 'lapsed'],
  ] as const)('by the scheme that is for the registration: on %s %s', (asOf, answer, reason) => {
    const schemes = [fedipAffiliateScheme, ukchipScheme];
    expect(registeredOn([analyst], { asOf, register: registerOf('UKCHIP'), schemes })).toMatchObject({
      answer,
      reason,
    });
  });

  it('with the state of the register beside the answer, and the registrations behind it', () => {
    const register = registerOf('FEDIP');
    expect(registeredOn([], { asOf: '2018-01-01', register })).toEqual({
      ...{ answer: 'no', reason: 'not-registered', register: 'not-known' },
      registrations: [],
    });
    expect(registeredOn([nurse, fedip], { asOf: '2026-01-01', register })).toEqual({
      ...{ answer: 'yes', reason: 'registered', register: 'open' },
      registrations: [fedip],
    });
    expect(registeredOn([fedip], { asOf: '2018-02-28', register }).registrations).toEqual([fedip]);
  });

  it('as of a day', () => {
    expect(() => registeredOn([], { asOf: '2017-9-1', register: registerOf('FEDIP') })).toThrow(
      "registeredOn: '2017-9-1' is not a real day",
    );
  });
});

describe('the highest full FEDIP level', () => {
  const register = registerOf('FEDIP');
  const at = (level: Registration['level']): Registration => ({ ...fedip, level });

  it.each([
    ['nobody had one', null, '2017-10-31', 'none', 'register-not-open'],
    ['nothing is stated', null, '2017-11-01', null, 'not-stated'],
    ['no registration is none', [], '2018-06-01', 'none', 'not-registered'],
    ['a level from the first day on', [at('senior')], '2018-02-28', 'none', 'not-yet'],
    ['a level from the first day on', [at('senior')], '2018-03-01', 'senior', 'registered'],
    [
      'the highest of several',
      [at('senior'), at('leading'), at('practitioner')],
      '2018-03-01',
      'leading',
      'registered',
    ],
    ['an affiliate holds none', [at('affiliate')], '2026-01-15', 'none', 'affiliate-only'],
    ['an affiliate takes nothing away', [at('affiliate'), at('senior')], '2026-01-15', 'senior', 'registered'],
    ['a level that is not stated', [at(null)], '2018-03-01', null, 'level-not-stated'],
    ['one that is not stated may be higher', [at(undefined), at('advanced')], '2018-03-01', null, 'level-not-stated'],
    ['none is higher than leading', [at(null), at('leading')], '2018-03-01', 'leading', 'registered'],
  ] as const)('%s: %j on %s', (_claim, registrations, asOf, level, reason) => {
    expect(fedipLevelOn(registrations, { asOf, register })).toEqual({ level, reason, asOf });
  });

  it('of an affiliate runs out with the scheme', () => {
    const bought: Registration = { ...at('affiliate'), from: '2026-01-15' };
    const schemes = [fedipAffiliateScheme];
    expect(fedipLevelOn([bought], { asOf: '2027-01-14', register, schemes }).reason).toBe('affiliate-only');
    expect(fedipLevelOn([bought], { asOf: '2027-01-15', register, schemes }).reason).toBe('lapsed');
  });

  it('is asked of FEDIP only', () => {
    expect(() => fedipLevelOn([], { asOf: '2018-01-01', register: registerOf('NMC') })).toThrow(
      "fedipLevelOn: 'NMC' is not FEDIP",
    );
  });

  it('is a fact of a ladder with none below the levels', () => {
    const Level = ladder('none', ...fedipLevels).nullish();
    const levels = fc.constantFrom('affiliate', null, ...fedipLevels);
    fc.assert(
      fc.property(fc.array(levels), (held) => {
        const registrations = held.map(at);
        const { level }: FedipLevelFinding = fedipLevelOn(registrations, { asOf: '2026-01-15', register });
        expect(Level.safeParse(level).success).toBe(true);
        expect(fedipLevelOn([...registrations].reverse(), { asOf: '2026-01-15', register }).level).toBe(level);
        // Whatever the unstated levels are, what is settled stands.
        if (level === null) return;
        const known = registrations.map((one) => ({ ...one, level: one.level ?? 'practitioner' }) as const);
        expect(fedipLevelOn(known, { asOf: '2026-01-15', register }).level).toBe(level);
      }),
    );
  });
});

describe('a registration whose level is not stated', () => {
  const register = registers.find(({ body }) => body === 'FEDIP')!;
  const one: Registration = { number: { body: 'FEDIP', number: '20417' }, from: '2026-01-15' };
  const schemes = [fedipAffiliateScheme];

  it.each([
    ['2027-01-14', 'yes', 'registered'],
    ['2027-01-15', 'not-known', 'level-not-stated'],
  ] as const)('is known to hold as long as it would at any level: %s', (asOf, answer, reason) => {
    expect(registeredOn([one], { asOf, register, schemes })).toMatchObject({ answer, reason });
    expect(registeredOn([{ ...one, level: 'senior' }], { asOf, register, schemes }).answer).toBe('yes');
    expect(fedipLevelOn([one], { asOf, register, schemes }).level).toBeNull();
  });

  it('covers no day on which it may have run out', () => {
    expect(registrationCover([one], { body: 'FEDIP', schemes }).covered).toEqual([
      { from: '2026-01-15', to: '2027-01-14' },
    ]);
    expect(registrationCover([one], { body: 'FEDIP' }).covered).toEqual([{ from: '2026-01-15' }]);
  });

  it('leaves a yes a yes where another one holds', () => {
    const senior: Registration = { ...one, level: 'senior' };
    const answer = registeredOn([one, senior], { asOf: '2028-01-01', register, schemes });
    expect([answer.answer, answer.registrations.length]).toEqual(['yes', 2]);
  });
});
