import { Registration } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const number = { body: 'FEDIP', number: '20417' };

function problemsOf(input: object) {
  const issues = Registration.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => [issue.path.join('.'), issue.message]);
}

describe('a registration', () => {
  it('needs a number and a first day, and no more', () => {
    expect(Registration.parse({ number, from: '2018-03-01' })).toEqual({ number, from: '2018-03-01' });
    expect(problemsOf({})).toEqual([
      ['number', 'Enter a registration number with the body that gave it'],
      ['from', 'Enter a real day in the format YYYY-MM-DD, like 2017-09-01'],
    ]);
    expectTypeOf<z.output<typeof Registration>>().toExtend<Registration>();
  });

  it('takes null for what is missing', () => {
    const unknown = { level: null, until: null, renewedOn: null, licences: null, restrictions: null };
    const nothing = { ...unknown, suspensions: null, removedOn: null };
    expect(problemsOf({ number, from: '2018-03-01', ...nothing })).toEqual([]);
  });

  it('keeps its number in canonical form', () => {
    const parsed = Registration.parse({ number: { body: 'SWE', number: 'SW000123' }, from: '2019-12-02' });
    expect(parsed.number).toEqual({ body: 'SWE', number: 'SW123' });
  });

  it('has a level with FEDIP only', () => {
    expect(problemsOf({ number, level: 'senior', from: '2018-03-01' })).toEqual([]);
    expect(problemsOf({ number: { body: 'GMC', number: '7012345' }, level: 'senior', from: '2018-03-01' })).toEqual([
      ['level', 'Leave the level out: only levels of FEDIP are known'],
    ]);
  });

  // Source: IHRIM, "Fed-IP November 2017 stakeholder update": the standards were approved in that month.
  it.each([
    [
      '2017-10-31',
      ['Enter a first day in November 2017 or later: before then FEDIP had no standards to register anybody by'],
    ],
    ['2017-11-01', []],
    ['2017-11-02', []],
  ])('with FEDIP may begin on %s: %j', (from, messages) => {
    expect(problemsOf({ number, from })).toEqual(messages.map((text) => ['from', text]));
    expect(problemsOf({ number, level: 'leading', from })).toEqual(messages.map((text) => ['from', text]));
  });

  it('with another body may begin before there was a FEDIP', () => {
    expect(problemsOf({ number: { body: 'GMC', number: '7012345' }, from: '2010-08-04' })).toEqual([]);
  });

  it.each([
    ['2018-02-28', ['Enter a last day that is the same as or after the first day']],
    ['2018-03-01', []],
    ['2018-03-02', []],
  ])('from 2018-03-01 may end on %s: %j', (until, messages) => {
    expect(problemsOf({ number, from: '2018-03-01', until })).toEqual(messages.map((text) => ['until', text]));
  });

  it.each([
    ['2018-02-28', ['Enter a day of removal that is the same as or after the first day of the registration']],
    ['2018-03-01', []],
    ['2018-03-02', []],
  ])('from 2018-03-01 may be removed on %s: %j', (removedOn, messages) => {
    expect(problemsOf({ number, from: '2018-03-01', removedOn })).toEqual(messages.map((text) => ['removedOn', text]));
  });

  it.each([
    ['2018-02-28', ['Enter a first day of suspension that is the same as or after the first day of the registration']],
    ['2018-03-01', []],
    ['2018-03-02', []],
  ])('from 2018-03-01 may be suspended from %s: %j', (from, messages) => {
    const suspensions = [{ from: '2019-01-01', to: '2019-01-31' }, { from }];
    expect(problemsOf({ number, from: '2018-03-01', suspensions })).toEqual(
      messages.map((text) => ['suspensions.1.from', text]),
    );
  });

  it('has no field that could be misspelt in silence', () => {
    expect(problemsOf({ number, from: '2018-03-01', removedAt: '2019-07-01' })).toEqual([
      ['', "Remove 'removedAt': it does not belong here"],
    ]);
    expect(problemsOf({ number: { ...number, since: '2018-03-01' }, from: '2018-03-01' })).toEqual([
      ['number', "Remove 'since': it does not belong here"],
    ]);
    expect(Registration.safeParse(null).error?.issues[0]?.message).toBe(
      'Enter a registration, with its number and first day',
    );
  });

  it('tells every problem at once, those of the number too', () => {
    const muddle = {
      number: { body: 'NMC', number: '7A12998E' },
      level: 'leading',
      from: '2018-03-01',
      until: '2018-02-28',
      suspensions: [{ from: '2018-02-27', to: '2018-02-26' }],
      removedOn: '2018-02-25',
    };
    expect(problemsOf(muddle).map(([field]) => field)).toEqual([
      'suspensions.0.to',
      'number.number',
      'level',
      'until',
      'removedOn',
      'suspensions.0.from',
    ]);
  });

  it('tells what is wrong with the number though the first day is no day', () => {
    const { error } = Registration.safeParse({ number: { body: 'NMC', number: '7A12998E' }, from: 'yesterday' });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['from', 'number.number']);
  });

  it.each([undefined, null, 'GMC 7012345', [], { number: null }, { number: { body: 'NMC' }, from: '2018-03-01' }])(
    'is not made of %j',
    (input) => {
      expect(Registration.safeParse(input).success).toBe(false);
    },
  );

  // Source: Social Work England, "FAQs": it took over from the HCPC on 2 December 2019.
  it.each([
    ['HCPC', '2019-11-30', true],
    ['HCPC', '2019-12-01', true],
    ['HCPC', '2019-12-02', false],
    ['SWE', '2019-12-01', false],
    ['SWE', '2019-12-02', true],
  ])('of a social worker with %s may begin on %s: %s', (body, from, answer) => {
    const until = body === 'HCPC' && from <= '2019-12-01' ? '2019-12-01' : null;
    const parsed = Registration.safeParse({ number: { body, number: 'SW000123' }, from, until });
    expect(parsed.success).toBe(answer);
    if (parsed.success) expect(parsed.data.number).toEqual({ body, number: 'SW123' });
    else expect(parsed.error.issues.map(({ path }) => path.join('.'))).toEqual(['number.number']);
  });

  it.each([
    [{ until: '2019-11-30' }, true],
    [{ until: '2019-12-01' }, true],
    [{ until: '2019-12-02' }, false],
    [{ until: null }, false],
    [{ removedOn: '2019-12-01' }, true],
    [{ removedOn: '2019-12-02' }, false],
  ])('of a social worker with the HCPC ends before the register moved: %j', (end, answer) => {
    const message = 'Enter a last day that is 1 December 2019 or earlier: after it this was no longer a number of HCPC';
    expect(problemsOf({ number: { body: 'HCPC', number: 'SW123' }, from: '2012-08-01', ...end })).toEqual(
      answer ? [] : [['until', message]],
    );
    expect(problemsOf({ number: { body: 'HCPC', number: 'PH123' }, from: '2012-08-01', ...end })).toEqual([]);
  });

  // Source: New Directions, September 2010: numbers were issued new on 27 September 2010.
  it.each([
    ['2010-09-26', 1],
    ['2010-09-27', 0],
    ['2010-09-28', 0],
  ])('of a pharmacist begins with the numbers: on %s %d problem', (from, count) => {
    const message =
      'GPhC numbers that begin with 2 are given from 27 September 2010. Enter 27 September 2010 or a later day as the first day: numbers held before are not known here';
    expect(problemsOf({ number: { body: 'GPhC', number: '2033467' }, from })).toEqual(
      Array.from({ length: count }, () => ['number.number', message]),
    );
  });

  it('with UKCHIP has no level that is known', () => {
    expect(problemsOf({ number: { body: 'UKCHIP', number: '1234' }, level: 'senior', from: '2014-03-10' })).toEqual([
      ['level', 'Leave the level out: only levels of FEDIP are known'],
    ]);
  });

  it('may be that of an affiliate', () => {
    expect(problemsOf({ number, level: 'affiliate', from: '2026-01-15' })).toEqual([]);
    expect(problemsOf({ number, level: 'associate', from: '2026-01-15' })).toEqual([
      ['level', 'Select a FEDIP level: affiliate, practitioner, senior, advanced or leading'],
    ]);
  });

  it('has a licence to practise with the GMC only', () => {
    const licences = [{ from: '2018-03-01' }];
    expect(problemsOf({ number: { body: 'GMC', number: '7012345' }, from: '2018-03-01', licences })).toEqual([]);
    expect(problemsOf({ number: { body: 'NMC', number: '12A3456B' }, from: '2018-03-01', licences })).toEqual([
      ['licences', 'Leave the licences out: only the GMC gives one beside the registration, and only to doctors'],
    ]);
    // Source: GMC, "Who are PAs and AAs": no licence was found for them.
    expect(problemsOf({ number: { body: 'GMC', number: 'A1234567' }, from: '2024-12-13', licences: [] })).toEqual([
      ['licences', 'Leave the licences out: only the GMC gives one beside the registration, and only to doctors'],
    ]);
    expect(problemsOf({ number: { body: 'GMC', number: 'L123456' }, from: '2018-03-01', licences })).toEqual([]);
  });

  // Source: GMC, "The medical register": the licence to practise exists since 16 November 2009.
  it.each([
    ['2009-11-15', ['licences']],
    ['2009-11-16', []],
    ['2009-11-17', []],
  ])('may have a licence from %s: %j', (from, fields) => {
    const doctor = { number: { body: 'GMC', number: '7012345' }, from: '2004-08-04', licences: [{ from }] };
    expect(problemsOf(doctor).map(([field]) => field)).toEqual(fields);
  });

  it.each([
    ['2018-02-28', ['renewedOn.1', 'licences.0.from', 'restrictions.0.from', 'suspensions.0.from']],
    ['2018-03-01', []],
    ['2018-03-02', []],
  ])('from 2018-03-01 may be renewed, licensed, restricted and suspended on %s', (day, fields) => {
    const doctor = {
      ...{ number: { body: 'GMC', number: '7012345' }, from: '2018-03-01', renewedOn: ['2019-03-01', day] },
      ...{ licences: [{ from: day }], restrictions: [{ kind: 'warning', from: day }], suspensions: [{ from: day }] },
    };
    expect(problemsOf(doctor).map(([field]) => field)).toEqual(fields);
  });

  it('does not take a misspelt end of a suspension for no end', () => {
    const suspensions = [{ from: '2019-01-01', until: '2019-01-31' }];
    const { error } = Registration.safeParse({ number, from: '2018-03-01', suspensions });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', path: ['suspensions', 0], keys: ['until'] }]);
  });

  it('takes suspensions as a list', () => {
    expect(problemsOf({ number, from: '2018-03-01', suspensions: { from: '2018-03-01' } })).toEqual([
      ['suspensions', 'Enter the suspensions as a list'],
    ]);
  });

  it('does not pass on an NHS number, not even to who wants inputs reported', () => {
    const nhs = '943 476 5919';
    const inputs: unknown[] = [
      { number: { body: 'FEDIP', number: nhs }, from: '2010-01-01', until: '2009-01-01' },
      { number: { body: 'FEDIP', number: nhs, pin: nhs }, from: '2010-01-01', [`pin`]: nhs },
      { number: { body: nhs, number: 9434765919 }, from: nhs, level: nhs, renewedOn: [nhs], licences: nhs },
      nhs,
      [nhs],
    ];
    for (const input of inputs) {
      const issues = Registration.safeParse(input, { reportInput: true }).error!.issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues)).not.toMatch(/943|5919/);
    }
    const other = Registration.safeParse({ number, from: 'yesterday' }, { reportInput: true });
    expect(other.error?.issues).toMatchObject([{ input: 'yesterday' }]);
  });

  it('comes back unchanged from JSON', () => {
    const parsed = Registration.parse({
      number,
      level: 'leading',
      from: '2018-03-01',
      until: '2020-02-29',
      suspensions: [{ from: '2019-01-01', to: null }],
      removedOn: '2020-06-01',
    });
    expect(Registration.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  });
});
