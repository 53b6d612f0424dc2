import type { NextQuestions, Rule, SearchTooLarge, Vocabulary } from 'digital-academy';
import { factsOf, ladder, nextQuestions, policy } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { policyOf } from './arbitraries.ts';

const asOf = '2017-09-29';
const applicant = factsOf(
  z.object({
    employer: z.object({ exemplar: z.boolean().nullish(), follower: z.boolean().nullish() }).nullish(),
    level: ladder('practitioner', 'senior', 'leading').nullish(),
    endorsed: z.boolean().nullish(),
  }),
);
const written = policy({
  id: 'test/questions',
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
    endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' },
  },
});

function asked(answer: { questions: readonly { fact: string }[] } | SearchTooLarge): readonly string[] {
  return 'questions' in answer ? answer.questions.map(({ fact }) => fact) : ['too large'];
}

describe('nextQuestions', () => {
  it('says what each answer would settle', () => {
    const facts = { employer: { exemplar: true }, endorsed: true };
    expect(nextQuestions(written, facts, { asOf })).toEqual({
      outcome: 'undetermined',
      questions: [
        {
          fact: 'level',
          answers: [
            {
              cell: {
                fact: 'level',
                rule: { op: 'in', fact: 'level', values: ['practitioner'] },
                missing: false,
                example: 'practitioner',
              },
              outcome: 'ineligible',
              met: [],
              notMet: ['level'],
            },
            {
              cell: {
                fact: 'level',
                rule: { op: 'at-least', fact: 'level', value: 'senior' },
                missing: false,
                example: 'senior',
              },
              outcome: 'eligible',
              met: ['level'],
              notMet: [],
            },
          ],
        },
      ],
    });
  });

  it('asks first what can settle the outcome, then what settles requirements, then as the policy names them', () => {
    expect(asked(nextQuestions(written, {}, { asOf }))).toEqual([
      'level',
      'endorsed',
      'employer.exemplar',
      'employer.follower',
    ]);
  });

  it('no longer asks what an answer has made needless', () => {
    expect(asked(nextQuestions(written, { employer: { follower: true } }, { asOf }))).toEqual(['level', 'endorsed']);
  });

  it('asks nothing of somebody who is refused already, or accepted', () => {
    expect(nextQuestions(written, { endorsed: false }, { asOf })).toEqual({ outcome: 'ineligible', questions: [] });
    const facts = { employer: { exemplar: true }, level: 'leading', endorsed: true } as const;
    expect(nextQuestions(written, facts, { asOf })).toEqual({ outcome: 'eligible', questions: [] });
  });

  it('asks for a fact of which every answer comes to the same, while it is missing', () => {
    const either: Rule = { op: 'in', fact: 'post', values: ['cio', 'other'] };
    const known = policyOf({ post: { type: 'choice', options: ['cio', 'other'] } }, [either]);
    expect(nextQuestions(known, {}, { asOf })).toEqual({
      outcome: 'undetermined',
      questions: [
        {
          fact: 'post',
          answers: [
            {
              cell: { fact: 'post', rule: either, missing: false, example: 'cio' },
              outcome: 'eligible',
              met: ['rule-1'],
              notMet: [],
            },
          ],
        },
      ],
    });
  });

  it('gives up at its limit, and says how large it is', () => {
    const answer = nextQuestions(written, {}, { asOf, limit: 1 });
    expect(answer).toEqual({ outcome: 'too-large', cells: expect.any(Number) as number, limit: 1 });
  });

  it.each([0, -1, 0.5, NaN])('refuses %d as a limit', (limit) => {
    expect(() => nextQuestions(written, {}, { asOf, limit })).toThrow(/^nextQuestions: the limit is/);
  });

  it('refuses a day out of force and a value that is none', () => {
    expect(() => nextQuestions(written, {}, { asOf: '2017-04-30' })).toThrow(/^nextQuestions: policy/);
    expect(() => nextQuestions(written, { endorsed: 'yes' as unknown as boolean }, { asOf })).toThrow(
      /^nextQuestions: the fact 'endorsed' is 'yes'/,
    );
  });

  it('ends soon on wide policies', () => {
    const names = Array.from({ length: 60 }, (_, i) => `fact${i}`);
    const vocabulary: Vocabulary = Object.fromEntries(names.map((fact) => [fact, { type: 'yes-no' }]));
    const isTrue = (fact: string): Rule => ({ op: 'is', fact, value: true });
    const threes = names.slice(0, 20).map((_, i): Rule => ({
      op: 'any-of',
      rules: names.slice(3 * i, 3 * i + 3).map(isTrue),
    }));
    expect(asked(nextQuestions(policyOf(vocabulary, threes), {}, { asOf })).length).toBe(60);
    const ten = policyOf(vocabulary, [{ op: 'any-of', rules: names.slice(0, 10).map(isTrue) }]);
    expect(asked(nextQuestions(ten, {}, { asOf }))).toEqual(names.slice(0, 10));
  });

  it('ends soon on a set of many options, one way or the other', () => {
    const options = Array.from({ length: 18 }, (_, i) => `option-${i}`);
    const rules = options.map((option): Rule => ({ op: 'includes-any', fact: 'skills', values: [option] }));
    const half = policyOf({ skills: { type: 'choices', options } }, [{ op: 'some-of', atLeast: 9, rules }]);
    expect(['undetermined', 'too-large']).toContain(nextQuestions(half, {}, { asOf }).outcome);
  });

  it('is typed by the facts and the codes of the policy', () => {
    const answer = nextQuestions(written, {}, { asOf });
    expectTypeOf(answer).toExtend<NextQuestions>();
    if (answer.outcome === 'too-large') throw new Error('a small policy is too large');
    expectTypeOf(answer.questions[0]!.fact).toEqualTypeOf<
      'employer.exemplar' | 'employer.follower' | 'level' | 'endorsed'
    >();
    expectTypeOf(answer.questions[0]!.answers[0]!.met).toEqualTypeOf<readonly ('employer' | 'level' | 'endorsed')[]>();
  });
});
