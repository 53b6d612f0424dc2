/**
 * What kind of answer a fact holds, as plain JSON.
 *
 * - `yes-no`: true or false
 * - `choice`: one of `options`, in no order
 * - `choices`: any number of `options`, none included, as a list whose order and repetitions mean nothing
 * - `ladder`: one of `steps`, lowest first, so that values can be compared
 * - `whole-number`: from -(2^53 - 1) to 2^53 - 1, where every whole number is one of its own
 * - `number`: finite numbers
 * - `day`: a day, `YYYY-MM-DD`
 */
export type FactType = FactMarks &
  (
    | { readonly type: 'yes-no' }
    | { readonly type: 'choice' | 'choices'; readonly options: readonly string[] }
    | { readonly type: 'ladder'; readonly steps: readonly string[] }
    | { readonly type: 'whole-number' | 'number' | 'day' }
  );

/** What a vocabulary says of a fact besides its type. */
export interface FactMarks {
  /** What the fact is called, for people. */
  readonly title?: string;
  /** That its values are nobody else's business: `redact` leaves them out of a decision. */
  readonly sensitive?: true;
}

/** Marks a vocabulary with the type of the facts that it describes. It exists for the compiler only. */
export declare const describes: unique symbol;

/**
 * The facts that a policy can speak of, each under its path (`post`, `employer.region`) with its type. Plain JSON.
 *
 * @typeParam Fact - the paths.
 * @typeParam Facts - the object that holds the facts, each of which may be missing.
 */
export type Vocabulary<Fact extends string = string, Facts = unknown> = Readonly<Record<Fact, FactType>> & {
  /** Never there at run time. */
  readonly [describes]?: Facts;
};

/** The value of a fact. A missing one is absent, `undefined` or `null`: all three mean the same. */
export type FactValue = boolean | string | number | readonly string[];
