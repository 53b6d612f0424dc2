import { Succession } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const event = {
  predecessor: 'RR1',
  successor: 'RRK',
  kind: 'acquisition',
  sources: ['https://example.org'],
  confidence: 'high',
};

function messagesFor(change: Record<string, unknown>): string[] {
  const { error } = Succession.safeParse({ ...event, ...change });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('Succession', () => {
  it('may have a day, a day by which it is known, or neither', () => {
    expect(messagesFor({ on: '2018-04-01' })).toEqual([]);
    expect(messagesFor({ on: '2018-04-01', knownBy: null })).toEqual([]);
    expect(messagesFor({ knownBy: '2018-04-01' })).toEqual([]);
    expect(messagesFor({})).toEqual([]);
  });

  it('has no use for a day by which it is known when its day is', () => {
    expect(messagesFor({ on: '2018-04-01', knownBy: '2018-04-30' })).toEqual([
      'knownBy: Leave this out: it is for an event whose own day is not known',
    ]);
  });

  it('keeps the code in a rename and in nothing else', () => {
    expect(messagesFor({ kind: 'rename', successor: 'RR1' })).toEqual([]);
    expect(messagesFor({ kind: 'rename' })).toEqual([
      'successor: Enter the same code as the predecessor: a rename keeps it',
    ]);
    for (const kind of ['merger', 'acquisition', 'partial-transfer', 'not-stated']) {
      expect(messagesFor({ kind, successor: 'RR1' })).toEqual([
        'successor: Enter the code of another organisation, or enter rename as the kind',
      ]);
    }
  });

  it('compares codes in canonical form', () => {
    expect(messagesFor({ kind: 'rename', successor: ' rr1' })).toEqual([]);
  });

  it('needs a source and says how sure it is', () => {
    expect(messagesFor({ sources: [], confidence: 'certain' })).toEqual([
      'sources: Enter at least one source',
      'confidence: Enter how sure it is: high, medium or low',
    ]);
  });

  it('does not drop a misspelt day without a word', () => {
    expect(messagesFor({ onn: '2018-04-01' })).toEqual([": Remove 'onn': it does not belong here"]);
    expect(messagesFor({ onn: '2018-04-01', by: 'ODS' })).toEqual([": Remove 'onn', 'by': they do not belong here"]);
  });

  it('is asked for where there is no object', () => {
    expect(Succession.safeParse([event]).error?.issues.map(({ message }) => message)).toEqual([
      'Enter an event: what happened and, as far as it is known, when',
    ]);
  });

  it.each(['predecessorName', 'successorName'])('may leave %s out, but not empty', (field) => {
    for (const missing of [{}, { [field]: undefined }, { [field]: null }]) expect(messagesFor(missing)).toEqual([]);
    for (const empty of ['', ' ']) {
      expect(messagesFor({ [field]: empty })).toEqual([`${field}: Enter the name as text, or leave it out`]);
    }
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof Succession>>().toExtend<Succession>();
  });
});
