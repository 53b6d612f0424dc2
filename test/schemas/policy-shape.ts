import { CalendarDate } from 'digital-academy';
import * as z from 'zod';

// `Policy` is checked without zod, so that deciding does not carry it; so it has no shape to be read off. This is the shape. That it
// refuses nothing that `Policy` accepts is tested over the published policies, and changed copies of them.

const Text = z.string().regex(/\S/);
// A policy without any would find everybody eligible.
const some = { minProperties: 1 };

const Names = z.array(z.string().min(1)).min(1);
const marks = { title: Text.optional(), sensitive: z.literal(true).optional() };

/** The type of a fact. */
const FactType = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['yes-no', 'whole-number', 'number', 'day']), ...marks }),
  z.strictObject({ type: z.enum(['choice', 'choices']), options: Names, ...marks }),
  z.strictObject({ type: z.literal('ladder'), steps: Names, ...marks }),
]);

const fact = z.string();
const Constant = z.union([z.string(), z.number()]);

/** A rule; groups hold rules. */
const Rule: z.ZodType = z.lazy(() => {
  const rules = z.array(Rule).min(1);
  return z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('is'), fact, value: z.boolean() }),
    z.strictObject({
      op: z.enum(['in', 'not-in', 'includes-any', 'includes-all', 'includes-none']),
      fact,
      values: Names,
    }),
    z.strictObject({ op: z.enum(['at-least', 'at-most', 'above', 'below']), fact, value: Constant }),
    z.strictObject({ op: z.literal('between'), fact, from: Constant, to: Constant }),
    z.strictObject({ op: z.enum(['on', 'before', 'after']), fact, value: CalendarDate }),
    z.strictObject({
      op: z.literal('within'),
      fact,
      from: CalendarDate.optional(),
      to: CalendarDate.optional(),
    }),
    z.strictObject({ op: z.enum(['all-of', 'any-of']), rules }),
    z.strictObject({ op: z.literal('some-of'), atLeast: z.int().min(1), rules }),
    z.strictObject({ op: z.literal('not'), rule: Rule }),
  ]);
});

const Requirement = z.strictObject({
  rule: Rule,
  because: Text,
  source: Text.optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  note: Text.optional(),
});

/** The shape of a policy. */
const Policy = z.strictObject({
  format: z.literal(1),
  id: Text,
  version: z.int().min(1),
  title: Text.optional(),
  inForce: z.strictObject({ from: CalendarDate, to: CalendarDate.nullish() }),
  facts: z.record(z.string().regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*){0,7}$/), FactType).meta(some),
  requires: z.record(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), Requirement).meta(some),
});

/** The shapes that a policy is made of, by the names of their types. */
export const policyShapes = { Policy, Requirement, Rule, FactType };
