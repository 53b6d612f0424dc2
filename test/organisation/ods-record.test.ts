import { OdsRecord } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { readSample, recordIn, samples } from './read-sample.ts';

const smallest = { Name: 'EXAMPLE', OrgId: 'RM3', Status: 'Active' };

function messagesFor(value: unknown): string[] {
  const { error } = OdsRecord.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const withRole = (role: object) => OdsRecord.parse({ ...smallest, Roles: { Role: role } });

describe('OdsRecord reads the samples', () => {
  it('a trust with its roles, relationships and predecessors', () => {
    const record = recordIn('trust-RWR');
    expect(record).toMatchObject({
      code: 'RWR',
      name: 'HERTFORDSHIRE PARTNERSHIP UNIVERSITY NHS FOUNDATION TRUST',
      recordClass: 'RC1',
      status: 'active',
      isRefOnly: false,
      lastChangedOn: '2020-04-06',
      dates: { legal: [], operational: [{ from: '2001-04-01' }] },
      primaryRole: 'RO197',
    });
    expect(record.roles.map(({ id, isPrimary }) => [id, isPrimary])).toEqual([
      ['RO197', true],
      ['RO57', false],
    ]);
    expect(record.relationships).toHaveLength(7);
    expect(record.relationships[2]).toEqual({
      id: 'RE5',
      status: 'inactive',
      dates: {
        legal: [{ from: '2015-04-01', to: '2019-03-31' }],
        operational: [{ from: '2016-01-29', to: '2019-03-31' }],
      },
      target: { code: 'Q78', primaryRole: 'RO210' },
    });
    expect(record.successions.map(({ targetIs, target }) => [targetIs, target.code])).toEqual([
      ['predecessor', 'RQJ'],
      ['predecessor', 'RC8'],
    ]);
  });

  it('a site that is operated by its trust', () => {
    expect(recordIn('site-RVVKC')).toMatchObject({
      code: 'RVVKC',
      recordClass: 'RC2',
      primaryRole: 'RO198',
      relationships: [{ id: 'RE6', status: 'active', target: { code: 'RVV' } }],
      successions: [{ targetIs: 'predecessor', target: { code: 'RGWKC' }, isForward: false }],
    });
  });

  it('a closed trust of which no more is told', () => {
    expect(recordIn('trust-closed-refonly-RJY')).toEqual({
      code: 'RJY',
      name: 'WIGAN AND LEIGH HEALTH SERVICES NHS TRUST',
      recordClass: 'RC1',
      status: 'inactive',
      isRefOnly: true,
      lastChangedOn: '2020-03-19',
      dates: { legal: [], operational: [{ from: '1993-04-01', to: '2001-03-31' }] },
      primaryRole: 'RO197',
      roles: [
        {
          id: 'RO197',
          isPrimary: true,
          status: 'inactive',
          dates: { legal: [], operational: [{ from: '1993-04-01', to: '2001-03-31' }] },
        },
      ],
      relationships: [],
      successions: [],
    });
  });

  it('a commissioner that ran before the law had it', () => {
    expect(recordIn('commissioner-97T')).toMatchObject({
      primaryRole: 'RO98',
      dates: { legal: [{ from: '2020-04-01' }], operational: [{ from: '2019-10-25' }] },
    });
  });

  it.each(samples)('so that nobody can change what was read: %s', (name) => {
    const payload = readSample(name);
    const before = structuredClone(payload);
    const record = OdsRecord.parse(payload);
    expect(payload).toEqual(before);
    for (const one of [record, record.dates, record.roles, record.roles[0]]) expect(Object.isFrozen(one)).toBe(true);
  });
});

describe('OdsRecord', () => {
  it('needs no more than a name, a code and a status', () => {
    expect(OdsRecord.parse(smallest)).toEqual({
      code: 'RM3',
      name: 'EXAMPLE',
      recordClass: null,
      status: 'active',
      isRefOnly: false,
      lastChangedOn: null,
      dates: { legal: [], operational: [] },
      primaryRole: null,
      roles: [],
      relationships: [],
      successions: [],
    });
  });

  it('reads an entry of a list, with its own spellings', () => {
    const entry = {
      ...smallest,
      OrgRecordClass: 'RC2',
      PrimaryRoleId: 'RO198',
      OrgLink: 'https://example.org',
      PostCode: 'A',
    };
    expect(OdsRecord.parse(entry)).toMatchObject({ recordClass: 'RC2', primaryRole: 'RO198' });
  });

  it.each(['RO197', 'ro197', '197', 197, ' Ro197 ', 'RO0197', '0197'])('has one form for the role %j', (id) => {
    expect(withRole({ id, primaryRole: true })).toMatchObject({ primaryRole: 'RO197', roles: [{ id: 'RO197' }] });
  });

  it.each(['1RO97', 'RO', 'RO0', 'RORO197', '19RO7', 'RE197', 'RO1234567', -197, 1.5])('refuses the role %j', (id) => {
    expect(messagesFor({ ...smallest, Roles: { Role: { id } } })).toEqual([
      'Roles.Role.0.id: Enter the id of the role, like RO197',
    ]);
  });

  it('has one form for a relationship', () => {
    const Target = { OrgId: 'R0B' };
    const { relationships } = OdsRecord.parse({ ...smallest, Rels: { Rel: { id: 'RE06', Target } } });
    expect(relationships.map(({ id }) => id)).toEqual(['RE6']);
  });

  it.each([
    ['two roles', { Roles: { Role: ['RO197', 'RO198'].map((id) => ({ id, primaryRole: true })) } }, 'RO197 and RO198'],
    [
      'another besides',
      { PrimaryRoleId: 'RO198', Roles: { Role: { id: 'RO197', primaryRole: true } } },
      'RO197 and RO198',
    ],
  ])('has one primary role: %s', (_, more, both) => {
    expect(messagesFor({ ...smallest, ...more })).toEqual([`Roles: Enter one primary role: ${both} are two`]);
  });

  it('may have held its primary role twice', () => {
    const role = { id: 'RO197', primaryRole: true };
    expect(messagesFor({ ...smallest, PrimaryRoleId: '197', Roles: { Role: [role, role, { id: 'RO57' }] } })).toEqual(
      [],
    );
  });

  it.each([
    [{ errorCode: 404, errorText: 'Not found' }, "'errorCode', 'errorText'"],
    [{ Organisations: [smallest] }, "'Organisations'"],
    [{ Organisation: { Organisations: [] } }, "'Organisations'"],
    [{}, 'nothing'],
  ])('says once what it was given instead: %j', (value, given) => {
    expect(messagesFor(value)).toEqual([
      `: Enter one ODS record, with its OrgId, Name and Status: this has ${given} instead`,
    ]);
  });

  it('takes one thing as a list of one', () => {
    const Date = { Type: 'Legal', Start: '2020-04-01' };
    const one = { ...smallest, Date, Succs: { Succ: { Type: 'Successor', Date, Target: { OrgId: 'RRK' } } } };
    const several = { ...smallest, Date: [Date], Succs: { Succ: [{ ...one.Succs.Succ, Date: [Date] }] } };
    expect(OdsRecord.parse(one)).toEqual(OdsRecord.parse(several));
    expect(OdsRecord.parse(one).successions).toHaveLength(1);
  });

  it('takes what is absent, null or empty for nothing', () => {
    const nothing = [
      {},
      { Roles: null, Rels: null, Succs: null, Date: null },
      { Roles: {}, Rels: { Rel: [] }, Date: [] },
    ];
    for (const more of nothing) expect(OdsRecord.parse({ ...smallest, ...more })).toEqual(OdsRecord.parse(smallest));
  });

  it('tells everything that is wrong at once', () => {
    const value = {
      Organisation: {
        Name: '',
        OrgId: { extension: 'R' },
        Status: 'Open',
        LastChangeDate: '20200401',
        orgRecordClass: 'RC9',
        refOnly: 'yes',
        Date: [{ Type: 'Legal', Start: '2020-04-02', End: '2020-04-01' }, 'today'],
        Roles: { Role: [{ id: 'trust' }, null] },
        Rels: { Rel: { id: 'RO1', Target: {} } },
        Succs: { Succ: { Type: 'Merger', Target: { OrgId: 3 } } },
      },
    };
    expect(messagesFor(value)).toEqual([
      'OrgId: Enter an ODS code, like RM3',
      'Name: Enter the Name',
      'Status: Enter the Status: Active or Inactive',
      'LastChangeDate: Enter a real day in the format YYYY-MM-DD, like 2017-09-01',
      'orgRecordClass: Enter the record class: RC1 or RC2',
      'refOnly: Enter whether it is for reference only: true, or leave it out',
      'Date.0.End: Enter a last day that is the same as or after the first day',
      'Date.1: Enter the dates as an object: Type, Start and, unless it goes on, End',
      'Roles.Role.0.id: Enter the id of the role, like RO197',
      'Roles.Role.1: Enter a role: its id, Status and Date',
      'Rels.Rel.0.id: Enter the id of the relationship, like RE6',
      'Rels.Rel.0.Target.OrgId: Enter the ODS code as text, or as an object with the code as extension',
      'Succs.Succ.0.Type: Enter the type: Predecessor or Successor',
      'Succs.Succ.0.Target.OrgId: Enter the ODS code as text, or as an object with the code as extension',
    ]);
  });

  it.each([null, undefined, 1, 'RM3', [], [smallest], { Organisation: null }, { Organisation: [smallest] }])(
    'asks for a record when given %j',
    (value) => {
      expect(messagesFor(value).length).toBeGreaterThan(0);
      for (const message of messagesFor(value)) expect(message).toMatch(/: Enter /);
    },
  );

  it('is not led astray by keys of the language', () => {
    const text = '{"__proto__":{"refOnly":true,"Status":"Active"},"constructor":{},"Name":"EXAMPLE","OrgId":"RM3"}';
    expect(messagesFor(JSON.parse(text))).toEqual(['Status: Enter the Status: Active or Inactive']);
    const record = OdsRecord.parse(JSON.parse(text.replace('"constructor"', '"Status":"Active","toString"')));
    expect(record.isRefOnly).toBe(false);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it('reads a very long list', () => {
    const Role = Array.from({ length: 50_000 }, (_, i) => ({ id: i + 1 }));
    expect(OdsRecord.parse({ ...smallest, Roles: { Role } }).roles).toHaveLength(50_000);
    const wrong = Array.from({ length: 50_000 }, () => null);
    expect(OdsRecord.safeParse({ ...smallest, Roles: { Role: wrong } }).success).toBe(false);
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof OdsRecord>>().toEqualTypeOf<OdsRecord>();
  });
});
