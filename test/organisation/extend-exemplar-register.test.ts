import { ExemplarRegister, exemplarStatus, extendExemplarRegister, type ExemplarEntry } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

const { exemplar, fastFollower } = exemplars.lists;

const entry: ExemplarEntry = {
  code: 'AAA',
  name: 'Example NHS Trust',
  sector: 'acute',
  wave: 'acute-ff-1',
  partners: ['RHM'],
  events: [{ kind: 'announced', on: '2017-09-12' }],
  sources: ['an example'],
  confidence: 'high',
};

describe('extendExemplarRegister', () => {
  it('adds entries behind the others, and leaves the register as it was', () => {
    const before = structuredClone(exemplars);
    const extended = extendExemplarRegister(exemplars, { fastFollower: [entry] });
    expect(extended.lists.fastFollower.entries).toEqual([...fastFollower.entries, entry]);
    expect(extended.lists.exemplar).toEqual(exemplar);
    expect(exemplars).toEqual(before);
    expect(ExemplarRegister.parse(extended)).toEqual(extended);
    expect(Object.isFrozen(extended.lists.fastFollower.entries)).toBe(true);
  });

  it('leaves it as it was whether a list is complete', () => {
    const { lists } = extendExemplarRegister(exemplars, { exemplar: [entry], fastFollower: [entry] });
    expect([lists.exemplar.complete, lists.fastFollower.complete]).toEqual([true, false]);
  });

  it('answers for the added entry', () => {
    const register = extendExemplarRegister(exemplars, { exemplar: [entry] });
    expect(exemplarStatus('AAA', { asOf: '2017-09-11', register }).exemplar.answer).toBe('no');
    expect(exemplarStatus('AAA', { asOf: '2017-09-12', register }).exemplar.answer).toBe('yes');
  });

  it('names both entries of every conflict at once', () => {
    const jointly = { ...entry, jointWith: ['RQM'] };
    const again = { ...entry, code: 'RM3', name: 'Salford' };
    const dropped = { ...entry, code: 'RXL', name: 'Blackpool' };
    expect(() => extendExemplarRegister(exemplars, { exemplar: [jointly, again], fastFollower: [dropped] })).toThrow(
      new RangeError(
        "extendExemplarRegister: RQM is named by 'Imperial College Healthcare NHS Trust' and 'Example NHS Trust'; " +
          "RM3 is named by 'Salford Royal NHS Foundation Trust' and 'Salford'; " +
          "RXL is named by 'Blackpool Teaching Hospitals NHS Foundation Trust' and 'Blackpool'",
      ),
    );
  });

  it('finds a conflict among the added ones', () => {
    const other = { ...entry, name: 'Other NHS Trust' };
    expect(() => extendExemplarRegister(exemplars, { exemplar: [entry, other] })).toThrow(
      "AAA is named by 'Example NHS Trust' and 'Other NHS Trust'",
    );
  });

  it('takes one organisation in both lists', () => {
    expect(() => extendExemplarRegister(exemplars, { exemplar: [entry], fastFollower: [entry] })).not.toThrow();
  });
});
