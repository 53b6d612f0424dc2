import type { Remedies, Rule, Vocabulary } from 'digital-academy';
import { CalendarDate, factsOf, ladder, policy, remedies } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { policyOf } from './arbitraries.ts';

const asOf = '2017-09-29';
const applicant = factsOf(
  z.object({
    employer: z.object({ exemplar: z.boolean().nullish(), follower: z.boolean().nullish() }).nullish(),
    level: ladder('practitioner', 'senior', 'leading').nullish(),
    appliedOn: CalendarDate.nullish(),
  }),
);
const written = policy({
  id: 'test/remedies',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: applicant,
  requires: {
    employer: {
      rule: {
        op: 'any-of',
        rules: [applicant.employer.exemplar.isTrue(), applicant.employer.follower.isTrue()],
      },
      because: 'Employed by an exemplar or a follower',
    },
    level: { rule: applicant.level.atLeast('senior'), because: 'Senior' },
    'in-time': { rule: applicant.appliedOn.within({ from: '2017-06-01', to: '2017-06-30' }), because: 'In time' },
  },
});
const all = Object.keys(written.facts) as (keyof typeof written.facts & string)[];

/** For each remedy the rule of each fact that changes. */
function changesIn(answer: Remedies) {
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  return answer.remedies.map(({ changes }) => Object.fromEntries(changes.map(({ fact, rule }) => [fact, rule])));
}

describe('remedies', () => {
  it('gives each way out, in the terms of the facts', () => {
    const facts = { employer: { exemplar: false }, level: 'practitioner', appliedOn: '2017-07-01' } as const;
    const level = { op: 'at-least', fact: 'level', value: 'senior' };
    const appliedOn = { op: 'within', fact: 'appliedOn', from: '2017-06-01', to: '2017-06-30' };
    const answer = remedies(written, facts, { asOf, changeable: all });
    expect(changesIn(answer)).toEqual([
      { 'employer.exemplar': { op: 'is', fact: 'employer.exemplar', value: true }, level, appliedOn },
      { 'employer.follower': { op: 'is', fact: 'employer.follower', value: true }, level, appliedOn },
    ]);
  });

  it('proves a remedy with the facts nested as they were given', () => {
    const facts = { employer: { exemplar: false, follower: false }, level: 'senior', appliedOn: '2017-06-30' } as const;
    const answer = remedies(written, facts, { asOf, changeable: ['employer.follower'] });
    expect(answer.outcome === 'found' && answer.remedies[0]!.decision.requirements[0]!.seen).toEqual({
      'employer.exemplar': false,
      'employer.follower': true,
    });
  });

  it('is none-needed for somebody eligible, whatever can change', () => {
    const facts = { employer: { exemplar: true }, level: 'leading', appliedOn: '2017-06-01' } as const;
    expect(remedies(written, facts, { asOf, changeable: all })).toEqual({ outcome: 'none-needed' });
  });

  it('changes nothing that cannot change', () => {
    const facts = { employer: { exemplar: true }, level: 'practitioner', appliedOn: '2017-07-01' } as const;
    expect(remedies(written, facts, { asOf, changeable: ['level'] })).toEqual({
      outcome: 'impossible',
      blockedBy: ['in-time'],
    });
    expect(remedies(written, facts, { asOf, changeable: [] })).toMatchObject({ outcome: 'impossible' });
  });

  it('blames every requirement that nothing changes', () => {
    const facts = { employer: { exemplar: false }, level: 'practitioner', appliedOn: '2017-07-01' } as const;
    const answer = remedies(written, facts, { asOf, changeable: ['level'] });
    expect(answer).toEqual({ outcome: 'impossible', blockedBy: ['employer', 'in-time'] });
  });

  it('blames requirements that contradict each other, and no other', () => {
    const contradiction: readonly Rule[] = [
      { op: 'is', fact: 'endorsed', value: true },
      { op: 'at-least', fact: 'years', value: 5 },
      { op: 'at-most', fact: 'years', value: 4 },
    ];
    const vocabulary: Vocabulary = { endorsed: { type: 'yes-no' }, years: { type: 'whole-number' } };
    const answer = remedies(policyOf(vocabulary, contradiction), {}, { asOf, changeable: ['endorsed', 'years'] });
    expect(answer).toEqual({ outcome: 'impossible', blockedBy: ['rule-2', 'rule-3'] });
  });

  it('counts stating a missing fact as a change, even where any value of it will do', () => {
    const either: Rule = { op: 'in', fact: 'post', values: ['cio', 'other'] };
    const known = policyOf({ post: { type: 'choice', options: ['cio', 'other'] } }, [either]);
    const answer = remedies(known, {}, { asOf, changeable: ['post'] });
    expect(changesIn(answer)).toEqual([{ post: either }]);
    expect(answer.outcome === 'found' && answer.remedies[0]!.decision.outcome).toBe('eligible');
  });

  it('counts stating a missing set as a change, even where any set will do', () => {
    const either: Rule = {
      op: 'any-of',
      rules: [
        { op: 'includes-all', fact: 'skills', values: ['data'] },
        { op: 'includes-none', fact: 'skills', values: ['data'] },
      ],
    };
    const known = policyOf({ skills: { type: 'choices', options: ['data', 'welsh'] } }, [either]);
    const answer = remedies(known, {}, { asOf, changeable: ['skills'] });
    if (answer.outcome !== 'found') throw new Error(answer.outcome);
    expect(answer.remedies.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual([['skills']]);
    expect(answer.remedies[0]!.decision.outcome).toBe('eligible');
  });

  it('counts stating a missing number as a change beside another, even where any number will do', () => {
    const rules: readonly Rule[] = [
      {
        op: 'any-of',
        rules: [
          { op: 'at-least', fact: 'years', value: 3 },
          { op: 'below', fact: 'years', value: 3 },
        ],
      },
      { op: 'is', fact: 'endorsed', value: true },
    ];
    const known = policyOf({ endorsed: { type: 'yes-no' }, years: { type: 'whole-number' } }, rules);
    const answer = remedies(known, { endorsed: false }, { asOf, changeable: ['endorsed', 'years'] });
    if (answer.outcome !== 'found') throw new Error(answer.outcome);
    expect(answer.remedies.map(({ changes }) => changes.map(({ fact }) => fact).sort())).toEqual([
      ['endorsed', 'years'],
    ]);
    expect(answer.remedies[0]!.decision.outcome).toBe('eligible');
  });

  it('names the same fact once, however often it is called changeable', () => {
    const facts = { employer: { exemplar: true }, level: 'practitioner', appliedOn: '2017-06-01' } as const;
    const once = remedies(written, facts, { asOf, changeable: ['level'] });
    expect(remedies(written, facts, { asOf, changeable: ['level', 'level'] })).toEqual(once);
  });

  it('refuses a fact that the policy does not know, a day out of force and a value that is none', () => {
    const strange = ['levle'] as unknown as ['level'];
    expect(() => remedies(written, {}, { asOf, changeable: strange })).toThrow(/^remedies: 'levle'/);
    expect(() => remedies(written, {}, { asOf: '2017-04-30', changeable: [] })).toThrow(/^remedies: policy/);
    expect(() => remedies(written, { level: 'chief' as 'senior' }, { asOf, changeable: [] })).toThrow(
      /^remedies: the fact 'level' is 'chief'/,
    );
  });

  it('gives up at its limit, and says how large it is', () => {
    const answer = remedies(written, {}, { asOf, changeable: all, limit: 1 });
    expect(answer).toEqual({ outcome: 'too-large', cells: expect.any(Number) as number, limit: 1 });
    expect(answer.outcome === 'too-large' && answer.cells).toBeGreaterThan(1);
  });

  it.each([0, -1, 0.5, NaN])('refuses %d as a limit', (limit) => {
    expect(() => remedies(written, {}, { asOf, changeable: all, limit })).toThrow(/^remedies: the limit is/);
  });

  it('ends soon on wide policies, one way or the other', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `fact${i}`);
    const vocabulary = Object.fromEntries(names(60).map((fact) => [fact, { type: 'yes-no' as const }]));
    const isTrue = (fact: string): Rule => ({ op: 'is', fact, value: true });
    const threes = names(20).map((_, i): Rule => ({
      op: 'any-of',
      rules: names(60)
        .slice(3 * i, 3 * i + 3)
        .map(isTrue),
    }));
    const wide = remedies(policyOf(vocabulary, threes), {}, { asOf, changeable: names(60) });
    expect(wide.outcome).toBe('too-large');
    expect(wide.outcome === 'too-large' && Number.isFinite(wide.cells)).toBe(true);
    const ten = policyOf(vocabulary, [{ op: 'any-of', rules: names(10).map(isTrue) }]);
    expect(changesIn(remedies(ten, {}, { asOf, changeable: names(60) })).length).toBe(10);
  });

  it('ends soon on a set of many options, one way or the other', () => {
    const options = Array.from({ length: 18 }, (_, i) => `option-${i}`);
    const rules = options.map((option): Rule => ({ op: 'includes-any', fact: 'skills', values: [option] }));
    const half = policyOf({ skills: { type: 'choices', options } }, [{ op: 'some-of', atLeast: 9, rules }]);
    expect(['found', 'too-large']).toContain(remedies(half, {}, { asOf, changeable: ['skills'] }).outcome);
  });

  it('refuses a limit that is none, whether or not there is anything to search', () => {
    const facts = { employer: { exemplar: true }, level: 'leading', appliedOn: '2017-06-01' } as const;
    expect(() => remedies(written, facts, { asOf, changeable: all, limit: 0 })).toThrow(RangeError);
  });

  it('is typed by the facts and the codes of the policy', () => {
    const answer = remedies(written, {}, { asOf, changeable: ['level'] });
    expectTypeOf(answer).toExtend<Remedies>();
    if (answer.outcome === 'impossible') {
      expectTypeOf(answer.blockedBy).toEqualTypeOf<readonly ('employer' | 'level' | 'in-time')[]>();
    }
    // @ts-expect-error it is spelt level
    expect(() => remedies(written, {}, { asOf, changeable: ['levle'] })).toThrow(RangeError);
  });

  it('takes nothing that an object inherits for a fact', () => {
    const handles = factsOf(z.object({ years: z.int().nullish(), endorsed: z.boolean().nullish() }));
    const ready = policy({
      id: 'test/inherited',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: handles,
      requires: {
        years: { rule: handles.years.atLeast(5), because: 'Five years' },
        endorsed: { rule: handles.endorsed.isTrue(), because: 'Endorsed' },
      },
    });
    const facts = Object.assign(Object.create({ years: 9 }) as object, { endorsed: true });
    const blocked = remedies(ready, facts, { asOf: '2017-09-29', changeable: [] });
    expect(blocked).toEqual({ outcome: 'impossible', blockedBy: ['years'] });
  });
});
