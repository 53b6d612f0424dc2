import { Organisation, OrganisationList, SuccessionList } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const salford = { code: 'RM3', names: [{ name: 'Salford Royal' }], sources: ['an example'], confidence: 'high' };

function messagesFor(value: unknown): string[] {
  const { error } = Organisation.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const inOrder = 'Enter the names in the order of their days: a day for each but the first';
const day = '2020-04-01';
const inTheirOrder = 'Enter the days in their order: it opened, it was seen from and to, it closed';
const ownDay = 'Leave this out: it is for an organisation whose own last day is not known';

describe('Organisation', () => {
  it('asks for everything that is wrong at once', () => {
    expect(messagesFor({ code: 'R', names: [{ name: ' ' }], closedOn: '2019-02-30', sources: [] })).toEqual([
      'code: Enter an ODS code, like RM3',
      'names.0.name: Enter the name of the organisation',
      'closedOn: Enter a real day in the format YYYY-MM-DD, like 2017-09-01',
      'sources: Enter at least one source',
      'confidence: Enter how sure it is: high, medium or low',
    ]);
  });

  it('does not drop a misspelt last day without a word', () => {
    expect(messagesFor({ ...salford, closedOm: '2019-03-31' })).toEqual([
      ": Remove 'closedOm': it does not belong here",
    ]);
  });

  it('is asked for where there is no object', () => {
    expect(messagesFor('RM3')).toEqual([': Enter an organisation: its ODS code, its names and where they were read']);
  });

  it('takes absent, undefined and null days', () => {
    for (const missing of [
      {},
      { closedOn: undefined, openedOn: undefined },
      { closedOn: null, seen: null, closedBy: null },
    ]) {
      expect(messagesFor({ ...salford, ...missing })).toEqual([]);
    }
  });

  it.each([
    [[{ name: 'One' }, { name: 'Two', from: '2020-04-01' }, { name: 'Three', from: '2020-04-02' }], []],
    [[{ name: 'One', from: '2020-04-01' }], []],
    [[{ name: 'One' }, { name: 'Two' }], [`names.1.from: ${inOrder}`]],
    [
      [
        { name: 'One', from: '2020-04-01' },
        { name: 'Two', from: '2020-04-01' },
      ],
      [`names.1.from: ${inOrder}`],
    ],
    [
      [
        { name: 'One', from: '2020-04-02' },
        { name: 'Two', from: '2020-04-01' },
      ],
      [`names.1.from: ${inOrder}`],
    ],
    [[], ['names: Enter the name of the organisation']],
  ])('has names in the order of their days: %j', (names, messages) => {
    expect(messagesFor({ ...salford, names })).toEqual(messages);
  });

  it.each([
    [{ openedOn: day, seen: { from: day, to: day }, closedOn: day }, []],
    [{ openedOn: day, seen: { from: day, to: day }, closedBy: day }, []],
    [{ openedOn: '2020-04-02', closedOn: day }, [`closedOn: ${inTheirOrder}`]],
    [{ openedOn: '2020-04-02', closedBy: day }, [`closedBy: ${inTheirOrder}`]],
    [{ openedOn: '2020-04-02', seen: { from: day, to: '2020-04-03' } }, [`seen.from: ${inTheirOrder}`]],
    [{ seen: { from: '2020-04-02', to: day } }, [`seen.to: ${inTheirOrder}`]],
    [{ seen: { from: day, to: '2020-04-02' }, closedOn: day }, [`closedOn: ${inTheirOrder}`]],
    [{ closedOn: day, closedBy: day }, [`closedBy: ${ownDay}`]],
    [{ seen: day }, ['seen: Enter the days on which it was seen in force: an object with from and to']],
    [
      { seen: { from: day, until: day } },
      [
        'seen.to: Enter a real day in the format YYYY-MM-DD, like 2017-09-01',
        "seen: Remove 'until': it does not belong here",
      ],
    ],
  ])('has days in their order: %j', (days, messages) => {
    expect(messagesFor({ ...salford, ...days })).toEqual(messages);
  });

  it.each([
    [{}, true],
    [{ openedOn: '2020-03-31', closedOn: '2020-04-04' }, true],
    [{ openedOn: '2020-04-01' }, false],
    [{ closedOn: '2020-04-03' }, false],
    [{ closedBy: '2020-04-04' }, true],
    [{ closedBy: '2020-04-03' }, false],
    [{ seen: { from: '2020-03-30', to: '2020-03-31' } }, true],
    [{ seen: { from: '2020-03-30', to: '2020-04-01' } }, false],
    [{ seen: { from: '2020-03-30', to: '2020-04-04' } }, false],
    [{ seen: { from: '2020-04-03', to: '2020-04-04' } }, false],
    [{ seen: { from: '2020-04-04', to: '2020-04-04' } }, true],
  ])('has a gap between its other days: %j, %s', (days, isTaken) => {
    const message = 'Enter a gap after the day it opened and before its last day, without a day on which it was seen';
    const gaps = [{ from: '2020-04-01', to: '2020-04-03' }];
    expect(messagesFor({ ...salford, ...days, gaps })).toEqual(isTaken ? [] : [`gaps.0: ${message}`]);
  });

  it('has gaps from a day to the same or a later one', () => {
    expect(messagesFor({ ...salford, gaps: [{ from: day, to: day }, { from: '2020-04-02', to: day }, day] })).toEqual([
      'gaps.1.to: Enter a last day that is the same as or after the first day',
      'gaps.2: Enter the days on which it was not in force: an object with from and to',
    ]);
    expect(messagesFor({ ...salford, gaps: day })).toEqual(['gaps: Enter the gaps as a list, or leave it out']);
    expect(messagesFor({ ...salford, gaps: null })).toEqual([]);
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof Organisation>>().toExtend<Organisation>();
  });
});

describe.each([
  ['OrganisationList', OrganisationList, 'records'],
  ['SuccessionList', SuccessionList, 'events'],
])('%s', (_, schema, field) => {
  it('may be empty, and says whether it is complete', () => {
    expect(schema.safeParse({ format: 1, complete: true, [field]: [] }).success).toBe(true);
    const { error } = schema.safeParse({ format: 2, [field]: [], note: 1, more: 1 });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Enter 1, the only format there is',
      'Enter whether the list is known to be complete: true or false',
      'Enter the note as text, or leave it out',
      "Remove 'more': it does not belong here",
    ]);
  });

  it('is a document and not a bare list', () => {
    expect(schema.safeParse([]).error?.issues[0]?.message).toMatch(/^Enter a list of/);
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof OrganisationList>>().toExtend<OrganisationList>();
    expectTypeOf<z.output<typeof SuccessionList>>().toExtend<SuccessionList>();
  });
});
