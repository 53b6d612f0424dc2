import type { DecisionBy } from 'digital-academy';
import { Decision, decide, factsOf, policy, redact } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { asFacts, cases, peopleIn } from './arbitraries.ts';

const asOf = '2017-09-29';

const applicant = factsOf(
  z.object({
    post: z.enum(['cio', 'other']).nullish(),
    health: z
      .object({ condition: z.enum(['canary-good', 'canary-poor']).nullish().meta({ sensitive: true }) })
      .nullish(),
    aids: z
      .array(z.enum(['canary-chair', 'canary-loop']))
      .nullish()
      .meta({ sensitive: true }),
  }),
);
const fit = policy({
  id: 'test/fit',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: applicant,
  requires: {
    post: { rule: applicant.post.in('cio'), because: 'An information officer', source: 'Elsewhere' },
    fit: { rule: applicant.health.condition.in('canary-good'), because: 'Fit to travel' },
    aided: { rule: applicant.aids.includesAnyOf('canary-loop', 'canary-chair'), because: 'Aided' },
  },
});

describe('redact', () => {
  it('leaves no value of a sensitive fact anywhere, and keeps all else', () => {
    const facts = { post: 'other', health: { condition: 'canary-poor' }, aids: ['canary-loop'] } as const;
    const decision = decide(fit, { ...facts, aids: [...facts.aids] }, { asOf });
    expect(JSON.stringify(decision)).toContain('canary');
    const redacted = redact(decision);
    expect(JSON.stringify(redacted)).not.toContain('canary');
    expect(redacted).toEqual({
      ...decision,
      requirements: decision.requirements.map((one, i) => (i === 0 ? one : { ...one, seen: {} })),
    });
    expect(redacted.requirements[0]!.seen).toEqual({ post: 'other' });
    expect(redacted.sensitive).toEqual(['health.condition', 'aids']);
    expectTypeOf(redacted).toEqualTypeOf<DecisionBy<typeof fit>>();
  });

  it('leaves out what each requirement saw of sensitive facts, and nothing else', () => {
    fc.assert(
      fc.property(cases, ({ policy, vocabulary, known }) => {
        const decision = decide(policy, asFacts(known), { asOf });
        const redacted = redact(decision);
        for (const { seen } of redacted.requirements) {
          for (const fact of Object.keys(seen)) expect(vocabulary[fact]!.sensitive).toBeUndefined();
        }
        const requirements = decision.requirements.map((requirement, i) => {
          const hidden = Object.entries(requirement.seen).filter(([fact]) => vocabulary[fact]!.sensitive);
          return { ...requirement, seen: { ...redacted.requirements[i]!.seen, ...Object.fromEntries(hidden) } };
        });
        expect({ ...redacted, requirements }).toEqual(decision);
      }),
    );
  });

  it('tells people apart by their sensitive values only where that shows in a verdict', () => {
    const two = cases.chain((world) => peopleIn(world).map((others) => ({ ...world, others })));
    fc.assert(
      fc.property(two, ({ policy, vocabulary, known, others }) => {
        // Of the same person, what is sensitive is otherwise.
        const sensitive = Object.keys(others).filter(
          (fact) => vocabulary[fact]!.sensitive && Object.hasOwn(known, fact),
        );
        const other = { ...known, ...Object.fromEntries(sensitive.map((fact) => [fact, others[fact]!])) };
        const [one, two] = [known, other].map((answers) => decide(policy, asFacts(answers), { asOf }));
        const verdicts = (decision: Decision) =>
          decision.requirements.map(({ verdict, missing }) => [verdict, missing]);
        fc.pre(JSON.stringify(verdicts(one!)) === JSON.stringify(verdicts(two!)));
        expect(JSON.stringify(redact(one!))).toBe(JSON.stringify(redact(two!)));
      }),
    );
  });

  it('gives a decision that its schema reads back, and that is redacted no further', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const decision = decide(policy, asFacts(known), { asOf });
        const redacted = redact(decision);
        expect(Decision.parse(JSON.parse(JSON.stringify(redacted)))).toEqual(redacted);
        expect(redact(redacted)).toEqual(redacted);
        expect(redact(Decision.parse(JSON.parse(JSON.stringify(decision))))).toEqual(redacted);
      }),
    );
  });

  it('leaves the decision as it was', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const decision = decide(policy, asFacts(known), { asOf });
        const before = structuredClone(decision);
        redact(decision);
        expect(decision).toEqual(before);
      }),
    );
  });
});
