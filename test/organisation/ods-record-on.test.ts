import {
  OdsRecord,
  Organisation,
  Succession,
  odsRecordOn,
  organisationNameOn,
  organisationOfRecord,
  successionsOfRecords,
  successorsOn,
  type CalendarDate,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordIn, samples } from './read-sample.ts';
import { anyDay, listOf, recordOf } from './succession-events.ts';

const record = (more: object) => OdsRecord.parse({ Name: 'EXAMPLE', OrgId: 'R0B0G', Status: 'Active', ...more });
const legal = (Start: CalendarDate, End?: CalendarDate) => ({ Type: 'Legal', Start, End });
const operational = (Start: CalendarDate, End?: CalendarDate) => ({ Type: 'Operational', Start, End });

describe('odsRecordOn', () => {
  it.each([
    ['2019-03-31', undefined, 'no'],
    ['2019-04-01', undefined, 'yes'],
    ['2020-03-31', undefined, 'yes'],
    ['2020-04-01', undefined, 'no'],
    ['2019-10-31', 'operational', 'no'],
    ['2019-11-01', 'operational', 'yes'],
    ['2021-01-31', 'operational', 'yes'],
    ['2021-02-01', 'operational', 'no'],
    ['2020-03-31', 'legal', 'yes'],
    ['2020-04-01', 'legal', 'no'],
  ] as const)('says whether it was in force on %s by dates %s: %s', (asOf, by, expected) => {
    const dates = [operational('2019-11-01', '2021-01-31'), legal('2019-04-01', '2020-03-31')];
    expect(odsRecordOn(record({ Date: dates }), { asOf, by }).inForce).toBe(expected);
  });

  it('goes by the operational dates where there are no legal ones, unless the legal ones are asked for', () => {
    const one = record({ Date: operational('2019-11-01') });
    expect(odsRecordOn(one, { asOf: '2019-11-01' }).inForce).toBe('yes');
    expect(odsRecordOn(one, { asOf: '2019-11-01', by: 'legal' }).inForce).toBe('not-known');
  });

  it('does not know without dates, active though it may be', () => {
    expect(odsRecordOn(record({}), { asOf: '2020-04-01' }).inForce).toBe('not-known');
  });

  describe('of what is inactive', () => {
    const inactive = (more: object) => record({ Status: 'Inactive', LastChangeDate: '2020-04-06', ...more });
    const openLegal = { Date: [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')] };

    it.each([
      ['2015-03-31', 'no'],
      ['2019-03-31', 'yes'],
      ['2019-04-01', 'no'],
    ] as const)('takes the last day of the other kind where the one that counts has none: %s, %s', (asOf, expected) => {
      expect(odsRecordOn(inactive(openLegal), { asOf }).inForce).toBe(expected);
      expect(odsRecordOn(inactive(openLegal), { asOf, by: 'legal' }).inForce).toBe(expected);
    });

    it.each([
      ['2015-03-31', 'no'],
      ['2015-04-01', 'not-known'],
      ['2020-04-06', 'not-known'],
      ['2020-04-07', 'no'],
    ] as const)('knows the end by the last change only, where there is no last day: %s, %s', (asOf, expected) => {
      expect(odsRecordOn(inactive({ Date: legal('2015-04-01') }), { asOf }).inForce).toBe(expected);
    });

    it('knows nothing without the day of the last change, and nothing before it without dates', () => {
      const undated = inactive({ LastChangeDate: undefined, Date: legal('2015-04-01') });
      expect(odsRecordOn(undated, { asOf: '2026-01-01' }).inForce).toBe('not-known');
      expect(odsRecordOn(inactive({}), { asOf: '2020-04-06' }).inForce).toBe('not-known');
      expect(odsRecordOn(inactive({}), { asOf: '2020-04-07' }).inForce).toBe('no');
    });

    it('does so for roles and operators, which may end while the record goes on', () => {
      const part = { Status: 'Inactive', Date: legal('2015-04-01') };
      const site = record({
        LastChangeDate: '2020-04-06',
        Roles: { Role: { id: 'RO57', ...part } },
        Rels: { Rel: { id: 'RE6', Target: { OrgId: 'R0B' }, ...part } },
      });
      const [last, next] = (['2020-04-06', '2020-04-07'] as const).map((asOf) => odsRecordOn(site, { asOf }));
      expect(last).toMatchObject({ roles: [], undatedRoles: [{ id: 'RO57' }], undatedOperators: ['R0B'] });
      expect(next).toMatchObject({ roles: [], undatedRoles: [], operators: [], undatedOperators: [] });
    });
  });

  it('lets an active one go on whatever the other dates say', () => {
    const one = record({ Date: [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')] });
    expect(odsRecordOn(one, { asOf: '2019-04-01' }).inForce).toBe('yes');
  });

  it('has the roles of the day: a trust is a foundation trust from the day it became one', () => {
    const rolesOn = (asOf: CalendarDate) => odsRecordOn(recordIn('trust-RWR'), { asOf }).roles.map(({ id }) => id);
    expect(rolesOn('2001-03-31')).toEqual([]);
    expect(rolesOn('2001-04-01')).toEqual(['RO197']);
    expect(rolesOn('2007-07-31')).toEqual(['RO197']);
    expect(rolesOn('2007-08-01')).toEqual(['RO197', 'RO57']);
  });

  it('keeps the roles apart of which it does not know', () => {
    const Role = [{ id: 'RO197', Date: legal('2019-04-01') }, { id: 'RO57' }];
    const { roles, undatedRoles } = odsRecordOn(record({ Roles: { Role } }), { asOf: '2020-04-01' });
    expect([roles, undatedRoles].map((some) => some.map(({ id }) => id))).toEqual([['RO197'], ['RO57']]);
  });

  it('knows who operated a site, whatever its code starts with', () => {
    expect(odsRecordOn(recordIn('site-RVVKC'), { asOf: '1999-03-31' }).operators).toEqual([]);
    expect(odsRecordOn(recordIn('site-RVVKC'), { asOf: '1999-04-01' }).operators).toEqual(['RVV']);
    const rel = (id: string, OrgId: string, Date: object) => ({ id, Target: { OrgId }, Date });
    const moved = record({
      Rels: {
        Rel: [
          rel('RE6', 'R0B', operational('2015-04-01', '2020-03-31')),
          rel('RE6', 'G6V2S', operational('2020-04-01')),
          rel('RE5', 'QOP', operational('2015-04-01')),
        ],
      },
    });
    expect(odsRecordOn(moved, { asOf: '2020-03-31' }).operators).toEqual(['R0B']);
    expect(odsRecordOn(moved, { asOf: '2020-04-01' }).operators).toEqual(['G6V2S']);
  });

  it('keeps the operator apart of whom it does not know since when', () => {
    const site = record({ Rels: { Rel: { id: 'RE6', Status: 'Active', Target: { OrgId: 'R0B' } } } });
    expect(odsRecordOn(site, { asOf: '2020-04-01' })).toMatchObject({ operators: [], undatedOperators: ['R0B'] });
  });

  it('does not answer for a day that is not real', () => {
    expect(() => odsRecordOn(record({}), { asOf: '2020-4-1' })).toThrow(
      new RangeError("odsRecordOn: '2020-4-1' is not a real day in the format YYYY-MM-DD"),
    );
  });
});

describe('organisationOfRecord', () => {
  it.each(samples)('gives an organisation: %s', (name) => {
    const organisation = organisationOfRecord(recordIn(name));
    expect(Organisation.parse(organisation)).toEqual(organisation);
  });

  it('has the closed trust closed after its last day, by nobody known', () => {
    const organisations = [organisationOfRecord(recordIn('trust-closed-refonly-RJY'))];
    const successions = listOf(successionsOfRecords([recordIn('trust-closed-refonly-RJY')]), { complete: false });
    const statusOn = (asOf: CalendarDate) => successorsOn('RJY', { asOf, successions, organisations }).status;
    expect(statusOn('1993-03-31')).toBe('not-yet-open');
    expect(statusOn('2001-03-31')).toBe('current');
    expect(statusOn('2001-04-01')).toBe('closed-successor-unknown');
  });

  it('has an active one in force until the day of its last change, and knows no end after it', () => {
    const organisations = [organisationOfRecord(recordIn('trust-RWR'))];
    const statusOn = (asOf: CalendarDate) =>
      successorsOn('RWR', { asOf, successions: listOf([], { complete: false }), organisations }).status;
    expect(statusOn('2001-03-31')).toBe('not-yet-open');
    expect(statusOn('2001-04-01')).toBe('current');
    expect(statusOn('2020-04-06')).toBe('current');
    expect(statusOn('2020-04-07')).toBe('not-known');
  });

  it('knows the name from the day of its last change', () => {
    const organisations = [organisationOfRecord(recordIn('trust-RWR'))];
    expect(organisationNameOn('RWR', { asOf: '2020-04-05', organisations }).name).toBe(null);
    expect(organisationNameOn('RWR', { asOf: '2020-04-06', organisations }).name).toMatch(/^HERTFORDSHIRE/);
  });

  it('is open if one of its periods is, and else closed on the last of their days', () => {
    const closedOn = (...Date: object[]) => organisationOfRecord(record({ Date })).closedOn;
    expect(closedOn(legal('2015-04-01', '2016-03-31'), legal('2018-04-01'))).toBe(undefined);
    expect(closedOn(legal('2018-04-01', '2019-03-31'), legal('2015-04-01', '2016-03-31'))).toBe('2019-03-31');
    expect(closedOn()).toBe(undefined);
  });

  it('does not know since when a closed one had its name', () => {
    expect(organisationOfRecord(recordIn('trust-closed-refonly-RJY')).names).toEqual([
      { name: 'WIGAN AND LEIGH HEALTH SERVICES NHS TRUST' },
    ]);
  });

  it('is in force on its last day, if it was active then', () => {
    const more = { LastChangeDate: '2020-03-31', Date: legal('2015-04-01', '2020-03-31') };
    const seen = { from: '2020-03-31', to: '2020-03-31' };
    expect(organisationOfRecord(record(more))).toMatchObject({ seen, closedOn: '2020-03-31' });
  });

  it('lets the dates stand against a status that contradicts them', () => {
    for (const [Status, LastChangeDate, ...Date] of [
      ['Active', '2020-04-01', legal('2015-04-01', '2020-03-31')],
      ['Active', '2015-03-31', legal('2015-04-01')],
      ['Active', '2017-04-01', legal('2015-04-01', '2016-03-31'), legal('2018-04-01')],
    ] as const) {
      const organisation = organisationOfRecord(record({ Status, LastChangeDate, Date }));
      expect(organisation).not.toHaveProperty('seen');
      expect(organisation).not.toHaveProperty('closedBy');
      expect(Organisation.safeParse(organisation).success).toBe(true);
    }
  });

  it('knows the days between two periods, on which it was not in force', () => {
    const gapsOf = (...Date: object[]) => organisationOfRecord(record({ Date })).gaps;
    const [first, second] = [legal('2000-04-01', '2005-03-31'), legal('2010-04-01')];
    const gap = { from: '2005-04-01', to: '2010-03-31' };
    expect(gapsOf(first, second)).toEqual([gap]);
    expect(gapsOf(second, first)).toEqual([gap]);
    expect(gapsOf(first, second, legal('2004-04-01', '2010-03-30'))).toEqual([
      { from: '2010-03-31', to: '2010-03-31' },
    ]);
    expect(gapsOf(first, second, legal('2004-04-01', '2010-03-31'))).toBe(undefined);
    expect(gapsOf(legal('2000-04-01'), first, second)).toBe(undefined);
    const organisations = [organisationOfRecord(record({ LastChangeDate: '2007-01-01', Date: [first, second] }))];
    const statusOn = (asOf: CalendarDate, complete: boolean) =>
      successorsOn('R0B0G', { asOf, successions: listOf([], { complete }), organisations }).status;
    for (const complete of [true, false]) {
      expect(statusOn('2000-03-31', complete)).toBe('not-yet-open');
      expect(statusOn('2005-03-31', complete)).toBe('current');
      expect(statusOn('2005-04-01', complete)).toBe('not-yet-open');
      expect(statusOn('2007-01-01', complete)).toBe('not-yet-open');
      expect(statusOn('2010-03-31', complete)).toBe('not-yet-open');
      expect(statusOn('2010-04-01', complete)).toBe(complete ? 'current' : 'not-known');
    }
  });

  describe('whatever the record', () => {
    const anyDate = fc
      .tuple(fc.constantFrom('Legal', 'Operational'), anyDay, fc.option(anyDay))
      .map(([Type, one, other]) => {
        const [Start, End] = other === null ? [one] : [one, other].sort();
        return { Type, Start, End };
      });
    const anyRecord = fc
      .record({
        Status: fc.constantFrom('Active', 'Inactive'),
        LastChangeDate: fc.option(anyDay),
        Date: fc.array(anyDate, { maxLength: 4 }),
      })
      .map(record);

    it('gives an organisation that its schema reads', () => {
      fc.assert(
        fc.property(anyRecord, (one) => {
          const organisation = organisationOfRecord(one);
          expect(Organisation.parse(organisation)).toEqual(organisation);
        }),
        { numRuns: 1000 },
      );
    });

    it('is denied by the organisation on exactly the days on which the record denies it', () => {
      fc.assert(
        fc.property(anyRecord, anyDay, (one, asOf) => {
          const organisations = [organisationOfRecord(one)];
          const { status } = successorsOn('R0B0G', { asOf, successions: listOf([]), organisations });
          const isDenied = !['current', 'not-known'].includes(status);
          expect([one, asOf, isDenied]).toEqual([one, asOf, odsRecordOn(one, { asOf }).inForce === 'no']);
        }),
        { numRuns: 2000 },
      );
    });

    it('does not count as still there, if it is inactive, after the last day that its dates have', () => {
      fc.assert(
        fc.property(anyRecord, (one) => {
          const organisations = [organisationOfRecord(one)];
          const { status } = successorsOn('R0B0G', { asOf: '2026-01-01', successions: listOf([]), organisations });
          if (one.status === 'inactive') expect(status).not.toBe('current');
        }),
      );
    });
  });

  describe('with an inactive record', () => {
    const inactive = (...Date: object[]) =>
      organisationOfRecord(record({ Status: 'Inactive', LastChangeDate: '2020-04-06', Date }));
    const statusOn = (asOf: CalendarDate, organisation: Organisation, complete: boolean) =>
      successorsOn('R0B0G', { asOf, successions: listOf([], { complete }), organisations: [organisation] }).status;

    it('takes the last day of the other kind where its own has none', () => {
      const { openedOn, closedOn } = inactive(legal('2015-04-01'), operational('2015-05-01', '2019-03-31'));
      expect([openedOn, closedOn]).toEqual(['2015-04-01', '2019-03-31']);
    });

    it('keeps its own last day', () => {
      expect(inactive(legal('2015-04-01', '2018-03-31'), operational('2015-04-01', '2019-03-31')).closedOn).toBe(
        '2018-03-31',
      );
    });

    it('does not take a last day before its first one, nor one of dates that go on', () => {
      for (const other of [[operational('2012-04-01', '2015-03-31')], [operational('2015-04-01')]]) {
        expect(inactive(legal('2015-04-01'), ...other)).toMatchObject({ closedBy: '2020-04-06' });
      }
    });

    it.each([true, false])(
      'and no last day at all: is not in force after its last change, list complete: %s',
      (all) => {
        const organisation = inactive(legal('2015-04-01'));
        expect(organisation).not.toHaveProperty('closedOn');
        expect(Organisation.parse(organisation)).toEqual(organisation);
        expect(statusOn('2015-03-31', organisation, all)).toBe('not-yet-open');
        expect(statusOn('2020-04-06', organisation, all)).toBe('not-known');
        expect(statusOn('2020-04-07', organisation, all)).toBe('closed-successor-unknown');
      },
    );

    it('and a first day after its last change: has closed, and it is not known by when', () => {
      const one = record({ Status: 'Inactive', LastChangeDate: '2015-03-31', Date: legal('2015-04-01') });
      const organisation = organisationOfRecord(one);
      expect(organisation).toMatchObject({ openedOn: '2015-04-01', closedBy: '9999-12-31' });
      expect(statusOn('2015-03-31', organisation, true)).toBe('not-yet-open');
      for (const asOf of ['2015-04-02', '2026-01-01'] as const) {
        expect(statusOn(asOf, organisation, true)).toBe('not-known');
        expect(odsRecordOn(one, { asOf }).inForce).toBe('not-known');
      }
    });

    it('and no dates at all: has closed all the same', () => {
      expect(statusOn('2020-04-07', inactive(), false)).toBe('closed-successor-unknown');
    });

    it('does not close an active one by the dates of the other kind', () => {
      const Date = [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')];
      expect(organisationOfRecord(record({ Date }))).not.toHaveProperty('closedOn');
    });
  });
});

describe('successionsOfRecords', () => {
  const on = (day: CalendarDate, Type: string, OrgId: string) => ({ Type, Date: legal(day), Target: { OrgId } });

  it('reads both directions', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: on('2021-10-01', 'Successor', 'RM3') } });
    const other = record({ OrgId: 'RM3', Succs: { Succ: on('2021-10-01', 'Predecessor', 'RW6') } });
    const pair = { predecessor: 'RW6', successor: 'RM3', on: '2021-10-01', kind: 'not-stated' };
    expect(successionsOfRecords([one])).toMatchObject([pair]);
    expect(successionsOfRecords([other])).toMatchObject([pair]);
  });

  it('counts an event once though it stands on both records, and names both', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: on('2021-10-01', 'Successor', 'RM3') } });
    const other = record({
      OrgId: 'RM3',
      LastChangeDate: '2021-10-02',
      Succs: { Succ: [on('2021-10-01', 'Predecessor', 'RW6'), on('2006-04-01', 'Predecessor', 'RXX')] },
    });
    const events = successionsOfRecords([one, other]);
    expect(events.map(({ predecessor, sources }) => [predecessor, sources])).toEqual([
      ['RXX', ['ODS ORD 2-0-0 record of RM3, last changed on 2021-10-02']],
      ['RW6', ['ODS ORD 2-0-0 record of RM3, last changed on 2021-10-02', 'ODS ORD 2-0-0 record of RW6']],
    ]);
    expect(successionsOfRecords([other, one])).toEqual(events);
  });

  it('keeps two events of one pair on two days apart', () => {
    const Succ = [on('2001-04-01', 'Predecessor', 'RW6'), on('2001-04-02', 'Predecessor', 'RW6')];
    expect(successionsOfRecords([record({ OrgId: 'RM3', Succs: { Succ } })])).toHaveLength(2);
  });

  describe('where two records know the day of one event unequally well', () => {
    const target = { Type: 'Predecessor', Target: { OrgId: 'R0A' } };
    const succession = (...days: object[]) => ({ ...target, Date: days });
    const tell = (code: string, Type: string, ...Succ: object[]) =>
      record({
        OrgId: code,
        Succs: { Succ: Succ.map((one) => ({ ...one, Type, Target: { OrgId: code === 'RM3' ? 'R0A' : 'RM3' } })) },
      });
    const daysOf = (ofOne: object[], ofOther: object[]) => {
      const records = [tell('RM3', 'Predecessor', ...ofOne), tell('R0A', 'Successor', ...ofOther)];
      const events = successionsOfRecords(records);
      expect(successionsOfRecords([...records].reverse())).toEqual(events);
      return events.map((event) => `${event.on ?? 'no day'} of ${event.sources.length}`);
    };
    const lawful = (day: CalendarDate) => succession(legal(day));
    const ran = (day: CalendarDate) => succession(operational(day));

    it.each([
      ['legal, and none', [lawful('2020-04-01')], [succession()], ['2020-04-01 of 2']],
      ['operational, and none', [ran('2020-04-01')], [succession()], ['2020-04-01 of 2']],
      ['legal, and operational', [lawful('2020-04-01')], [ran('2019-10-25')], ['2020-04-01 of 2']],
      ['none, and none', [succession()], [succession()], ['no day of 2']],
      ['two legal ones', [lawful('2020-04-01')], [lawful('2020-04-02')], ['2020-04-01 of 1', '2020-04-02 of 1']],
      ['two operational ones', [ran('2020-04-01')], [ran('2020-04-02')], ['2020-04-01 of 1', '2020-04-02 of 1']],
      ['two that one record tells apart', [lawful('2020-04-01'), succession()], [], ['no day of 1', '2020-04-01 of 1']],
      [
        'two, of which one is that of the other',
        [lawful('2005-04-01')],
        [ran('2001-04-01'), ran('2005-04-01')],
        ['2001-04-01 of 1', '2005-04-01 of 2'],
      ],
    ])('counts it once, by the better known day: %s', (_, ofOne, ofOther, expected) => {
      expect(daysOf(ofOne, ofOther)).toEqual(expected);
    });
  });

  it('leaves out a succession of a body by itself', () => {
    const one = record({ OrgId: 'RM3', Succs: { Succ: on('2020-04-01', 'Successor', 'RM3') } });
    expect(successionsOfRecords([one])).toEqual([]);
  });

  it('does not know the day of one without dates', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: { Type: 'Successor', Target: { OrgId: 'RM3' } } } });
    expect(successionsOfRecords([one])[0]).not.toHaveProperty('on');
  });

  it.each(samples)('gives events: %s', (name) => {
    const events = successionsOfRecords([recordIn(name)]);
    expect(events.map((event) => Succession.parse(event))).toEqual(events);
    expect(Object.isFrozen(events)).toBe(true);
  });

  it('makes a graph of records: both predecessors of a trust are succeeded by it', () => {
    const successions = listOf(successionsOfRecords([recordIn('trust-RWR')]), { complete: false });
    for (const code of ['RQJ', 'RC8']) {
      const organisations = [recordOf(code, { openedOn: '1993-04-01' })];
      expect(successorsOn(code, { asOf: '2001-03-31', successions }).status).toBe('not-known');
      expect(successorsOn(code, { asOf: '2001-03-31', successions, organisations }).status).toBe('current');
      expect(successorsOn(code, { asOf: '2001-04-01', successions })).toMatchObject({
        status: 'succeeded',
        successors: [{ code: 'RWR', share: 'whole', kind: 'not-stated', on: '2001-04-01', status: 'current' }],
      });
    }
  });

  it('does not take who came of two that ODS has as replaced for a body that was there before', () => {
    const Succ = ['RLN', 'RE9'].map((code) => on('2019-04-01', 'Predecessor', code));
    const successions = listOf(successionsOfRecords([record({ OrgId: 'R0B', Succs: { Succ } })]), { complete: false });
    expect(successorsOn('R0B', { asOf: '2019-03-31', successions }).status).toBe('not-known');
    expect(successorsOn('R0B', { asOf: '2019-04-01', successions }).status).toBe('current');
    expect(successorsOn('R0B', { asOf: '2019-04-02', successions }).status).toBe('not-known');
  });
});
