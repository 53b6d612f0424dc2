import type { FactCell, Policy, TrackFinding, TracksExamination, Vocabulary } from 'digital-academy';
import { decide, examineTracks, factsOf, policy } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Answers } from './arbitraries.ts';
import { asAnswers, completions, policyOf, rulesOver, worlds } from './arbitraries.ts';
import { holds, outcomeByHand } from './truth.ts';

const asOf = '2017-09-29';

// One to three policies over one vocabulary, of one to three rules each.
const tracks = worlds.chain((world) => {
  const some = fc.array(rulesOver(world), { minLength: 1, maxLength: 3 });
  return fc
    .array(some, { minLength: 1, maxLength: 3 })
    .map((lists) => ({ ...world, policies: lists.map((rules, i) => policyOf(world.vocabulary, rules, i + 1)) }));
});

function findingsOf(policies: readonly Policy[]) {
  const examination = examineTracks(policies);
  if (examination.outcome !== 'examined') throw new Error('too large');
  return examination.findings;
}

function isIn(where: readonly FactCell[], person: Answers, vocabulary: Vocabulary): boolean {
  return where.every(({ rule }) => rule !== null && holds(rule, person, vocabulary));
}

const yesNo = { type: 'yes-no' } as const;
const years = { years: { type: 'whole-number' } } as const;

describe('examineTracks', () => {
  it('finds a gap exactly if somebody is left out, and an overlap of two exactly if both take somebody', () => {
    fc.assert(
      fc.property(tracks, ({ policies, ...world }) => {
        const taken = completions(world, {}).map((person) =>
          policies.map((one) => outcomeByHand(one, person) === 'eligible'),
        );
        const all = policies.map((_, i) => i);
        const gaps = taken.some((by) => !by.includes(true)) ? [{ kind: 'gap', policies: all }] : [];
        const overlaps = all
          .flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const))
          .filter(([one, other]) => taken.some((by) => by[one] && by[other]))
          .map((pair) => ({ kind: 'overlap', policies: [...pair] }));
        expect(findingsOf(policies).map(({ kind, policies: some }) => ({ kind, policies: some }))).toEqual([
          ...gaps,
          ...overlaps,
        ]);
      }),
    );
  });

  it('shows with each finding somebody of whom it is true, in the cells shown', () => {
    fc.assert(
      fc.property(tracks, ({ policies, vocabulary }) => {
        for (const { kind, policies: some, where, example } of findingsOf(policies)) {
          const outcome = kind === 'gap' ? 'ineligible' : 'eligible';
          for (const i of some) expect(decide(policies[i]!, example, { asOf }).outcome).toBe(outcome);
          expect(isIn(where, asAnswers(example, vocabulary), vocabulary)).toBe(true);
          for (const { fact, rule, missing, example: value } of where) {
            expect(missing).toBe(false);
            expect(holds(rule!, { [fact]: value! }, vocabulary)).toBe(true);
          }
        }
      }),
    );
  });

  it('shows cells in which it is true of everybody, whatever else is true of them', () => {
    fc.assert(
      fc.property(tracks, ({ policies, ...world }) => {
        const findings = findingsOf(policies);
        for (const person of completions(world, {})) {
          for (const { kind, policies: some, where } of findings) {
            if (!isIn(where, person, world.vocabulary)) continue;
            const outcomes = some.map((i) => outcomeByHand(policies[i]!, person));
            expect(outcomes).toEqual(some.map(() => (kind === 'gap' ? 'ineligible' : 'eligible')));
          }
        }
      }),
    );
  });

  it('finds nothing where everybody is eligible under exactly one', () => {
    const junior = policyOf(years, [{ op: 'below', fact: 'years', value: 3 }]);
    const middle = policyOf(years, [{ op: 'between', fact: 'years', from: 3, to: 9 }]);
    const senior = policyOf(years, [{ op: 'at-least', fact: 'years', value: 10 }]);
    expect(examineTracks([junior, middle, senior])).toEqual({ outcome: 'examined', findings: [] });
  });

  it('needs a policy: no policies would leave everybody out', () => {
    expect(() => examineTracks([])).toThrow(new RangeError('examineTracks: there are no policies; enter at least one'));
  });

  it('shows where a gap and where an overlap is', () => {
    const junior = policyOf(years, [{ op: 'at-most', fact: 'years', value: 3 }]);
    const middle = policyOf(years, [{ op: 'between', fact: 'years', from: 3, to: 9 }]);
    const senior = policyOf(years, [{ op: 'above', fact: 'years', value: 12 }]);
    expect(findingsOf([junior, middle, senior])).toEqual([
      {
        kind: 'gap',
        policies: [0, 1, 2],
        where: [
          { fact: 'years', rule: { op: 'between', fact: 'years', from: 10, to: 12 }, missing: false, example: 10 },
        ],
        example: { years: 10 },
      },
      {
        kind: 'overlap',
        policies: [0, 1],
        where: [{ fact: 'years', rule: { op: 'between', fact: 'years', from: 3, to: 3 }, missing: false, example: 3 }],
        example: { years: 3 },
      },
    ]);
  });

  it('finds the people whom one policy leaves out', () => {
    const endorsed = policyOf({ endorsed: yesNo }, [{ op: 'is', fact: 'endorsed', value: true }]);
    expect(findingsOf([endorsed])).toMatchObject([{ kind: 'gap', policies: [0], example: { endorsed: false } }]);
  });

  it('finds the people whom no policy takes, since one refuses them and the other does not know what they are', () => {
    const post = (...options: string[]) => ({ post: { type: 'choice', options } }) as const;
    const first = policyOf(post('cio', 'other'), [{ op: 'in', fact: 'post', values: ['cio'] }]);
    const second = policyOf(post('cio', 'ccio', 'other'), [{ op: 'in', fact: 'post', values: ['other'] }]);
    expect(findingsOf([first, second])).toMatchObject([{ kind: 'gap', policies: [0, 1], example: { post: 'ccio' } }]);
  });

  it('takes ladders of which one has the steps of all the others, in whatever order the policies come', () => {
    const track = (...steps: string[]) =>
      policyOf({ level: { type: 'ladder', steps } }, [{ op: 'at-least', fact: 'level', value: 'c' }]);
    const [ac, bc, abc] = [track('a', 'c'), track('b', 'c'), track('a', 'b', 'c')];
    for (const tracks of [
      [ac, bc, abc],
      [abc, bc, ac],
      [bc, abc, ac],
    ]) {
      expect(examineTracks(tracks).outcome).toBe('examined');
    }
    expect(() => examineTracks([ac, bc])).toThrow("'level'");
  });

  it('throws where the policies mean different kinds of fact by one name, naming it', () => {
    const score = (type: 'number' | 'whole-number') =>
      policyOf({ score: { type } }, [{ op: 'at-least', fact: 'score', value: 1 }]);
    const examination = () => examineTracks([score('number'), score('whole-number')]);
    expect(examination).toThrow(RangeError);
    expect(examination).toThrow(/^examineTracks: .*'score'/);
  });

  it('throws where a fact of one holds the facts of another, naming it', () => {
    const outer = policyOf({ employer: yesNo }, [{ op: 'is', fact: 'employer', value: true }]);
    const inner = policyOf({ 'employer.exemplar': yesNo }, [{ op: 'is', fact: 'employer.exemplar', value: true }]);
    const examination = () => examineTracks([outer, inner]);
    expect(examination).toThrow(RangeError);
    expect(examination).toThrow("'employer'");
  });

  it('gives up at its limit', () => {
    const endorsed = policyOf({ endorsed: yesNo }, [{ op: 'is', fact: 'endorsed', value: true }]);
    expect(examineTracks([endorsed], { limit: 1 })).toEqual({ outcome: 'too-large', cells: 3, limit: 1 });
    for (const limit of [0, NaN]) {
      expect(() => examineTracks([endorsed], { limit })).toThrow('examineTracks: the limit is');
    }
  });

  it('answers in the facts of the policies', () => {
    const applicant = factsOf(z.object({ years: z.int().nullish() }));
    const track = (id: string, rule: ReturnType<typeof applicant.years.below>) =>
      policy({
        id,
        version: 1,
        inForce: { from: '2017-05-01' },
        facts: applicant,
        requires: { it: { rule, because: id } },
      });
    const both = [track('test/low', applicant.years.below(3)), track('test/high', applicant.years.atLeast(3))];
    const examination = examineTracks(both);
    expectTypeOf(examination).toEqualTypeOf<TracksExamination<'years'>>();
    if (examination.outcome !== 'examined') throw new Error('too large');
    expectTypeOf(examination.findings).items.toEqualTypeOf<TrackFinding<'years'>>();
    expect(examination.findings).toEqual([]);
  });

  it('answers in the facts of all policies, where they have not the same', () => {
    const years = factsOf(z.object({ years: z.int().nullish() }));
    const paid = factsOf(z.object({ paid: z.boolean().nullish() }));
    const head = { version: 1, inForce: { from: '2017-05-01' } } as const;
    const overThree = { it: { rule: years.years.above(3), because: 'Over three' } };
    const first = policy({ ...head, id: 'test/years', facts: years, requires: overThree });
    const second = policy({
      ...head,
      id: 'test/paid',
      facts: paid,
      requires: { it: { rule: paid.paid.isTrue(), because: 'Paid' } },
    });
    const examination = examineTracks([first, second]);
    if (examination.outcome !== 'examined') throw new Error('too large');
    expectTypeOf(examination.findings[0]!.where[0]!.fact).toEqualTypeOf<'years' | 'paid'>();
    expect(examination.findings.map(({ where }) => where.map(({ fact }) => fact))).toEqual([
      ['years', 'paid'],
      ['years', 'paid'],
    ]);
  });
});
