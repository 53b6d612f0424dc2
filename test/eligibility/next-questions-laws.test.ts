import type { FactValue, NextQuestion } from 'digital-academy';
import { decide, nextQuestions } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, World } from './arbitraries.ts';
import { asFacts, cases } from './arbitraries.ts';
import { holds, kleene, outcomeByHand } from './truth.ts';

const asOf = '2017-09-29';

function questionsFor({ policy }: World, known: Answers): readonly NextQuestion[] {
  const next = nextQuestions(policy, asFacts(known), { asOf });
  if (next.outcome === 'too-large') throw new Error('a small world is too large');
  expect(next.outcome).toBe(outcomeByHand(policy, known));
  return next.questions;
}

function codesTurned({ rules, vocabulary }: World, before: Answers, after: Answers, to: 'yes' | 'no') {
  return rules.flatMap((rule, i) =>
    kleene(rule, before, vocabulary) === 'unknown' && kleene(rule, after, vocabulary) === to ? [`rule-${i + 1}`] : [],
  );
}

describe('nextQuestions', () => {
  it('asks for the missing facts of the decision, each once, and for nothing once it is settled', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const { outcome, missing } = decide(world.policy, asFacts(known), { asOf });
        const asked = questionsFor(world, known).map(({ fact }) => fact);
        expect([...asked].sort()).toEqual([...missing].sort());
        expect(asked.length > 0).toBe(outcome === 'undetermined');
      }),
    );
  });

  it('divides all answers: each value lies in one, and deciding with it gives what that one says', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        for (const { fact, answers } of questionsFor(world, known)) {
          for (const value of world.domains[fact]!) {
            const told = { ...known, [fact]: value };
            const own = answers.filter(({ cell }) => holds(cell.rule!, told, world.vocabulary));
            expect(own.map(({ outcome, met, notMet }) => ({ outcome, met, notMet }))).toEqual([
              {
                outcome: outcomeByHand(world.policy, told),
                met: codesTurned(world, known, told, 'yes'),
                notMet: codesTurned(world, known, told, 'no'),
              },
            ]);
          }
        }
      }),
    );
  });

  it('gives each answer an example that lies in it, and never the answer that the fact is missing', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        for (const { fact, answers } of questionsFor(world, known)) {
          for (const { cell } of answers) {
            expect(cell.fact).toBe(fact);
            expect(cell.missing).toBe(false);
            expect(holds(cell.rule!, { [fact]: cell.example! }, world.vocabulary)).toBe(true);
          }
        }
      }),
    );
  });

  it('tells no two answers apart that come to the same', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        for (const { answers } of questionsFor(world, known)) {
          const kinds = answers.map(({ outcome, met, notMet }) => JSON.stringify([outcome, met, notMet]));
          expect(new Set(kinds).size).toBe(kinds.length);
        }
      }),
    );
  });

  it('settles within as many questions as facts are missing, when the first is asked again and again', () => {
    const conversations = fc.tuple(cases, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(conversations, ([{ known, ...world }, replies]) => {
        let told = known;
        const most = decide(world.policy, asFacts(known), { asOf }).missing.length;
        for (const reply of replies.slice(0, most)) {
          const [first] = questionsFor(world, told);
          if (!first) break;
          const domain: readonly FactValue[] = world.domains[first.fact]!;
          told = { ...told, [first.fact]: domain[reply % domain.length]! };
        }
        expect(questionsFor(world, told)).toEqual([]);
        expect(outcomeByHand(world.policy, told)).not.toBe('undetermined');
      }),
    );
  });

  it('puts a fact of which every answer settles the outcome before one of which none does', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const settling = questionsFor(world, known).map(({ answers }) =>
          answers.map(({ outcome }) => outcome !== 'undetermined'),
        );
        const firstIdle = settling.findIndex((some) => !some.includes(true));
        const lastCertain = settling.map((some) => !some.includes(false)).lastIndexOf(true);
        if (firstIdle >= 0) expect(lastCertain).toBeLessThan(firstIdle);
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const facts = asFacts(known);
        nextQuestions(policy, facts, { asOf });
        expect(facts).toEqual(asFacts(known));
      }),
    );
  });
});
