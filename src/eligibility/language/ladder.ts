import * as z from 'zod';

/**
 * A zod schema for a choice whose options have an order: each step ranks above the one before it.
 *
 * @typeParam Step - the steps.
 */
export type Ladder<Step extends string = string> = z.ZodEnum<{ [S in Step]: S }> & {
  /** Zod's own record of the schema. The mark inside it survives `.describe()` and `.nullish()`. */
  _zod: { def: { ladder: true } };
};

/**
 * Makes a choice whose options have an order, lowest first. Facts of this kind can be compared: at least, above, between.
 *
 * @param steps - the options, each of which ranks above the one before it.
 * @throws RangeError if there is no step, one that is no text, or the same one twice.
 *
 * @example
 * ```ts
 * import { factsOf, ladder } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const Level = ladder('practitioner', 'senior', 'advanced', 'leading');
 * const applicant = factsOf(z.object({ level: Level.nullish() }));
 *
 * applicant.level.atLeast('senior'); // => { op: 'at-least', fact: 'level', value: 'senior' }
 * ```
 */
export function ladder<const Step extends string>(...steps: readonly Step[]): Ladder<Step> {
  if (steps.length === 0 || !steps.every((step) => typeof step === 'string')) {
    throw new RangeError('ladder: give at least one step, each as text');
  }
  const repeated = steps.find((step, i) => steps.indexOf(step) !== i);
  if (repeated !== undefined) throw new RangeError(`ladder: the step '${repeated}' is there twice`);
  const schema = z.enum(steps as readonly [Step, ...Step[]], { error: `Enter one of ${steps.join(', ')}` });
  // Zod keeps options as keys, and JavaScript puts keys that are whole numbers first: band '9' would stand below '8a'.
  Object.assign(schema._zod.def, { ladder: true, steps });
  Object.assign(schema, { options: [...steps] });
  return schema as unknown as Ladder<Step>;
}
