import { ExemplarRegister } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const entry = {
  code: 'RXL',
  name: 'Blackpool',
  sector: 'acute',
  wave: 'acute-ff-1',
  partners: ['RBA'],
  events: [{ kind: 'announced', on: '2017-09-12' }],
  sources: ['https://example.org'],
  confidence: 'high',
};

function messagesFor(...entries: unknown[]): string[] {
  const lists = { exemplar: { complete: true, entries: [] }, fastFollower: { complete: false, entries } };
  const { error } = ExemplarRegister.safeParse({ format: 1, lists });
  return error?.issues.map(({ path, message }) => `${path.slice(3).join('.')}: ${message}`) ?? [];
}

const withEvents = (...events: unknown[]) => messagesFor({ ...entry, events });

describe('ExemplarRegister', () => {
  it('takes an entry whose events make sense, in any order', () => {
    expect(messagesFor(entry)).toEqual([]);
    expect(
      withEvents(
        { kind: 'withdrawn', knownBy: '2018-01-31' },
        { kind: 'announced', on: '2017-09-12' },
        { kind: 'proposed' },
      ),
    ).toEqual([]);
  });

  it('does not take one organisation twice in a list', () => {
    expect(messagesFor(entry, { ...entry, code: 'rxl', name: 'Blackpool Teaching' })).toEqual([
      "1: Enter RXL once: it is named by the entries 'Blackpool' and 'Blackpool Teaching'",
    ]);
    expect(messagesFor(entry, { ...entry, code: 'RW6', name: 'Pennine', jointWith: ['RXL'] })).toEqual([
      "1: Enter RXL once: it is named by the entries 'Blackpool' and 'Pennine'",
    ]);
    expect(messagesFor({ ...entry, jointWith: ['RXL'] })).toHaveLength(1);
  });

  it('takes one organisation in both lists', () => {
    const list = { complete: true, entries: [entry] };
    expect(ExemplarRegister.safeParse({ format: 1, lists: { exemplar: list, fastFollower: list } }).success).toBe(true);
  });

  it('does not take a withdrawal without an announcement', () => {
    expect(withEvents({ kind: 'proposed' }, { kind: 'withdrawn', knownBy: '2018-01-31' })).toEqual([
      "0.events.1: Enter the announcement that 'withdrawn by 2018-01-31' took back",
    ]);
  });

  it('does not take two events of a kind', () => {
    expect(withEvents({ kind: 'announced', on: '2017-09-12' }, { kind: 'announced' })).toEqual([
      "0.events.1: Enter one event of a kind: 'announced on 2017-09-12' and 'announced, day not known' are two",
    ]);
  });

  it('has at most three events, and reads no more of them to say so', () => {
    const events = [{ kind: 'proposed' }, { kind: 'announced' }, { kind: 'withdrawn' }];
    expect(withEvents(...events)).toEqual([]);
    expect(withEvents(...events, 'one more')).toEqual(['0.events: Enter at most 3 events, one of a kind']);
    for (const event of [events[1], 'no event']) {
      const hostile = Array.from({ length: 100_000 }, () => event);
      expect(messagesFor({ ...entry, events: hostile })).toEqual(['0.events: Enter at most 3 events, one of a kind']);
    }
  });

  it.each(['on', 'knownBy'])('takes a withdrawal with %s the day of the announcement, and not before', (day) => {
    const announced = { kind: 'announced', on: '2017-09-12' };
    expect(withEvents(announced, { kind: 'withdrawn', [day]: '2017-09-12' })).toEqual([]);
    expect(withEvents(announced, { kind: 'withdrawn', [day]: '2017-09-11' })).toEqual([
      `0.events.1: Enter days in order: 'withdrawn ${day === 'on' ? 'on' : 'by'} 2017-09-11' cannot come before 'announced on 2017-09-12'`,
    ]);
  });

  it.each(['on', 'knownBy'])('takes a withdrawal with %s the first day of the announcement, and not before', (day) => {
    const announced = { kind: 'announced', notBefore: '2018-01-01' };
    expect(withEvents(announced, { kind: 'withdrawn', [day]: '2018-01-01' })).toEqual([]);
    expect(withEvents(announced, { kind: 'withdrawn', [day]: '2017-12-31' })).toEqual([
      `0.events.1: Enter days in order: 'withdrawn ${day === 'on' ? 'on' : 'by'} 2017-12-31' cannot come before 'announced not before 2018-01-01'`,
    ]);
    expect(withEvents({ ...announced, knownBy: '2018-06-30' }, { kind: 'withdrawn', on: '2017-12-31' })).toEqual([
      "0.events.1: Enter days in order: 'withdrawn on 2017-12-31' cannot come before 'announced not before 2018-01-01 and by 2018-06-30'",
    ]);
  });

  it('has each partner once, and none of those whose entry it is', () => {
    const withPartners = (...partners: string[]) => messagesFor({ ...entry, jointWith: ['RD1'], partners });
    const own = (code: string) => `Enter other organisations as partners: the entry is that of ${code} itself`;
    expect(withPartners()).toEqual([]);
    expect(withPartners('RBA', 'RM3')).toEqual([]);
    expect(withPartners('RBA', 'rba', 'RXL', 'RD1')).toEqual([
      '0.partners.1: Enter RBA once',
      `0.partners.2: ${own('RXL')}`,
      `0.partners.3: ${own('RD1')}`,
    ]);
  });

  it('does not take an announcement before its proposal', () => {
    expect(withEvents({ kind: 'announced', on: '2017-09-12' }, { kind: 'proposed', on: '2017-12-01' })).toHaveLength(1);
  });

  it('asks for everything that is wrong with an entry at once', () => {
    expect(messagesFor({})).toEqual([
      '0.code: Enter an ODS code, like RM3',
      '0.name: Enter the name as announced',
      '0.sector: Enter the sector: acute, mental-health or ambulance',
      '0.wave: Enter the wave',
      '0.partners: Enter the codes of the partners, as a list',
      '0.events: Enter what happened, as a list of events',
      '0.sources: Enter the sources as a list',
      '0.confidence: Enter how sure it is: high, medium or low',
    ]);
    expect(withEvents()).toEqual(['0.events: Enter at least one event']);
  });

  it('does not drop a misspelt field without a word', () => {
    expect(messagesFor({ ...entry, jointwith: ['RQM'] })).toEqual(["0: Remove 'jointwith': it does not belong here"]);
    expect(withEvents({ kind: 'announced', knownby: '2019-06-30' })).toEqual([
      "0.events.0: Remove 'knownby': it does not belong here",
    ]);
    const list = { complete: true, entries: [] };
    const lists = { exemplar: { ...list, source: 'HSJ' }, fastFollower: list, followers: list };
    const { error } = ExemplarRegister.safeParse({ format: 1, lists, version: 2 });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      "lists.exemplar: Remove 'source': it does not belong here",
      "lists: Remove 'followers': it does not belong here",
      ": Remove 'version': it does not belong here",
    ]);
  });

  it.each([
    ['the register', null, 'Enter an exemplar register: its format and its lists'],
    ['the lists', { format: 1 }, 'Enter the two lists: exemplar and fastFollower'],
  ])('is asked for where %s is no object', (_what, input, message) => {
    expect(ExemplarRegister.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('asks for a list, an entry and an event where there is no object', () => {
    const lists = { exemplar: [], fastFollower: { complete: true, entries: ['RXL'] } };
    const { error } = ExemplarRegister.safeParse({ format: 1, lists });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Enter a list: whether it is complete, and its entries',
      'Enter an entry: what the list says of one organisation',
    ]);
    expect(withEvents('announced')).toEqual([
      '0.events.0: Enter an event: what happened and, as far as it is known, when',
    ]);
  });

  it('is not taken without its format', () => {
    const lists = { exemplar: { complete: true, entries: [] }, fastFollower: { complete: true, entries: [] } };
    expect(ExemplarRegister.safeParse({ format: 1, lists }).success).toBe(true);
    expect(ExemplarRegister.safeParse({ lists }).success).toBe(false);
    expect(ExemplarRegister.safeParse({ format: 2, lists }).success).toBe(false);
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof ExemplarRegister>>().toExtend<ExemplarRegister>();
  });
});
