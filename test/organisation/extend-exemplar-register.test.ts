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

  it('leaves it as it was whether a list is complete, and adds nobody to one that is', () => {
    const { lists } = extendExemplarRegister(exemplars, { fastFollower: [entry] });
    expect([lists.exemplar.complete, lists.fastFollower.complete]).toEqual([true, false]);
    expect(() => extendExemplarRegister(exemplars, { exemplar: [entry] })).toThrow(
      "extendExemplarRegister: exemplar is complete, so 'Example NHS Trust' (AAA, announced 2017-09-12; an example) contradicts it; set complete to false first",
    );
  });

  it('answers for the added entry', () => {
    const register = extendExemplarRegister(exemplars, { fastFollower: [entry] });
    expect(exemplarStatus('AAA', { asOf: '2017-09-11', register }).fastFollower.answer).toBe('no');
    expect(exemplarStatus('AAA', { asOf: '2017-09-12', register }).fastFollower.answer).toBe('yes');
  });

  const open = { ...exemplars, lists: { ...exemplars.lists, exemplar: { ...exemplar, complete: false } } };

  it('names both entries of every conflict at once, and says how to correct one', () => {
    const jointly = { ...entry, jointWith: ['RQM'] };
    const again = { ...entry, code: 'RM3', name: 'Salford' };
    const dropped = { ...entry, code: 'RXL', name: 'Blackpool' };
    const extending = () => extendExemplarRegister(open, { exemplar: [jointly, again], fastFollower: [dropped] });
    expect(extending).toThrow(
      /^extendExemplarRegister: exemplar would name RQM twice, by 'Imperial College Healthcare NHS Trust' \(RYJ, announced 2017-03-31; http/,
    );
    expect(extending).toThrow(
      "and by 'Example NHS Trust' (AAA, announced 2017-09-12; an example); put RQM under replacing",
    );
    expect(extending).toThrow("exemplar would name RM3 twice, by 'Salford Royal NHS Foundation Trust'");
    expect(extending).toThrow(
      "fastFollower would name RXL twice, by 'Blackpool Teaching Hospitals NHS Foundation Trust' (RXL, announced 2017-09-12, withdrawn by 2018-01-31;",
    );
  });

  it('finds a conflict among the added ones', () => {
    const other = { ...entry, name: 'Other NHS Trust' };
    expect(() => extendExemplarRegister(exemplars, { fastFollower: [entry, other] })).toThrow(
      "fastFollower would name AAA twice, by 'Example NHS Trust' (AAA, announced 2017-09-12; an example) and by 'Other NHS Trust'",
    );
  });

  it('puts an entry in the place of one that it corrects, in the list that names it', () => {
    const later = { ...entry, code: 'RTV', events: [{ kind: 'announced', on: '2018-09-01' }] } as const;
    const register = extendExemplarRegister(exemplars, { fastFollower: [later], replacing: ['RTV'] });
    expect(exemplarStatus('RTV', { asOf: '2018-09-01', register }).fastFollower).toMatchObject({ answer: 'yes' });
    expect(register.lists.fastFollower.entries).toHaveLength(fastFollower.entries.length);
    expect(register.lists.exemplar).toEqual(exemplar);
    expect(ExemplarRegister.safeParse(register).success).toBe(true);
  });

  it('corrects an entry of a complete list too', () => {
    const salford = { ...entry, code: 'RM3', name: 'Salford' };
    const register = extendExemplarRegister(exemplars, { exemplar: [salford], replacing: ['RM3'] });
    expect(register.lists.exemplar.entries.filter(({ code }) => code === 'RM3')).toEqual([salford]);
  });

  it.each(['xyz1', ' AAA', 'A'])('refuses a code that no question would find: %j', (code) => {
    expect(() => extendExemplarRegister(exemplars, { fastFollower: [{ ...entry, code }] })).toThrow(
      `'${code}' is not an ODS code in canonical form; parse the entry with ExemplarEntry first`,
    );
  });

  it('refuses to replace what no given entry is for', () => {
    expect(() => extendExemplarRegister(exemplars, { fastFollower: [entry], replacing: ['RM3'] })).toThrow(
      'extendExemplarRegister: RM3 stands under replacing, and no entry given is for it',
    );
  });

  it('takes one organisation in both lists', () => {
    expect(() => extendExemplarRegister(open, { exemplar: [entry], fastFollower: [entry] })).not.toThrow();
  });
});
