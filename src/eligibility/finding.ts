/**
 * Something about a policy that its author will want to know. Every finding is about people of whom all facts are known, but
 * `over-cautious`, which is about what is missing.
 *
 * @typeParam Code - the codes of the policy's requirements.
 * @typeParam Fact - the paths of its facts.
 * @typeParam Facts - the object that holds them.
 */
export type PolicyFinding<Code extends string = string, Fact extends string = string, Facts = object> =
  BlockingFinding<Code> | IdleFinding<Code> | IdlePartFinding<Code> | OverCautiousFinding<Fact, Facts>;

/** Requirements that nobody can meet. */
export interface BlockingFinding<Code extends string = string> {
  /** `never-met`: one requirement that nobody can meet. `contradiction`: requirements that can be met, but not together. */
  readonly kind: 'never-met' | 'contradiction';
  /** Their codes. The proof is in them: without any one of them, the others could be met. */
  readonly codes: readonly Code[];
}

/** A requirement that never decides: nobody who meets the others fails it. */
export interface IdleFinding<Code extends string = string> {
  /** `always-met`: nobody fails it. `implied`: whoever meets the others named meets it. */
  readonly kind: 'always-met' | 'implied';
  /** Its code. */
  readonly code: Code;
  /** The codes of as few requirements as imply it; none for `always-met`. */
  readonly by: readonly Code[];
}

/**
 * A part of a requirement that never decides: nobody who meets the other requirements would be decided otherwise without it. Each is
 * reported with all others in their place: of two that say the same both are, and either can go.
 */
export interface IdlePartFinding<Code extends string = string> {
  /** `alternative-never-needed`: it could be left out of any of, or some of. `condition-never-decides`: out of all of. */
  readonly kind: 'alternative-never-needed' | 'condition-never-decides';
  /** The code of the requirement. */
  readonly code: Code;
  /** Where in the policy the part stands, such as `['requires', 'post', 'rule', 'rules', 1]`. */
  readonly path: readonly (string | number)[];
  /** The codes of as few other requirements as it takes to make it idle; none if it is idle by itself. */
  readonly by: readonly Code[];
}

/** People who stay undetermined while a fact is missing, though every answer to it would settle them alike. */
export interface OverCautiousFinding<Fact extends string = string, Facts = object> {
  /** What it is. */
  readonly kind: 'over-cautious';
  /** What all of them would turn out to be. */
  readonly outcome: 'eligible' | 'ineligible';
  /** The facts that are missing. */
  readonly missing: readonly Fact[];
  /** One of them: facts that the policy calls undetermined. */
  readonly example: Facts;
}
