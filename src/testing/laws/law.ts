/** What holds whatever the input, ready to be tried under any test runner. */
export interface Law {
  /** What it is told apart by, in kebab-case, to be relied on by programs. */
  readonly code: string;
  /** What it claims, as the name of a test. */
  readonly name: string;
  /**
   * Looks for input of which it does not hold; throws an error that names the law, and the smallest such input
   * that it finds, with what tries it again.
   *
   * @param parameters - how it is tried; what is left out is as fast-check has it.
   * @throws RangeError if `numRuns` is not a whole number from 1.
   */
  readonly check: (parameters?: LawParameters) => void;
}

/** How a law is tried. What is left out is as fast-check has it. */
export interface LawParameters {
  /** How many inputs are tried; 100 unless told, here or with `configureGlobal` of fast-check. */
  readonly numRuns?: number;
  /** What the inputs follow from. Left out, that of `configureGlobal` or, if it has none, another every time; the message of a failure has it. */
  readonly seed?: number;
  /** The way to the input that failed, from the message of a failure, so that it is tried first. */
  readonly path?: string;
}
