import * as z from 'zod';
import { CalendarDate } from '../calendar/calendar-date.ts';
import type { FactValue } from './language/vocabulary.ts';
import { outcomeOf } from './outcome.ts';

const Seen = z.record(z.string(), z.union([z.boolean(), z.string(), z.number(), z.array(z.string())]).nullable());

/**
 * Parses a decision that was stored as JSON.
 *
 * @example
 * ```ts
 * import { decide, Decision } from 'digital-academy';
 * import { firstCohortPolicy } from 'digital-academy';
 *
 * const decision = decide(firstCohortPolicy, { post: 'cio' }, { asOf: '2017-09-29' });
 * Decision.parse(JSON.parse(JSON.stringify(decision))).outcome; // => 'undetermined'
 * ```
 */
export const Decision = z
  .object({
    format: z.literal(1),
    policy: z.object({
      id: z.string(),
      version: z.int().min(1),
    }),
    asOf: CalendarDate,
    outcome: z.enum(['eligible', 'ineligible', 'undetermined']),
    failed: z.array(z.string()),
    missing: z.array(z.string()),
    requirements: z.array(
      z.object({
        code: z.string(),
        verdict: z.enum(['met', 'not-met', 'unknown']),
        because: z.string(),
        source: z.string().optional(),
        seen: Seen,
        missing: z.array(z.string()),
      }),
    ),
    sensitive: z.array(z.string()),
  })
  .refine(({ outcome, failed, missing }) => outcome === outcomeOf(failed, missing), {
    error: 'Enter the outcome that goes with what failed and what is missing',
    path: ['outcome'],
  });

/**
 * An answer to "may this person apply?", with all its reasons. It is plain JSON and its own audit record: which version of
 * which policy decided, for which day, on which values. It holds no timestamp.
 *
 * @typeParam Fact - the paths of the policy's facts.
 * @typeParam Code - the codes of its requirements.
 */
export interface Decision<Fact extends string = string, Code extends string = string> {
  /** The version of this format. */
  readonly format: 1;
  /** The policy that decided. */
  readonly policy: PolicyVersion;
  /** The day for which it was decided. */
  readonly asOf: CalendarDate;
  /**
   * `eligible`: every requirement is met. `ineligible`: at least one is not, whatever is unknown. `undetermined`: none has
   * failed, and missing facts keep at least one open.
   */
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  /** The codes of all requirements that are not met, in the policy's order. */
  readonly failed: readonly Code[];
  /** The missing facts inside what is still open; empty once the outcome is settled. */
  readonly missing: readonly Fact[];
  /** Every requirement with its verdict, in the policy's order. */
  readonly requirements: readonly RequirementDecision<Fact, Code>[];
  /** The facts among those it looked at whose values are sensitive: `redact` leaves them out. */
  readonly sensitive: readonly Fact[];
}

/** Which policy decided. */
export interface PolicyVersion {
  /** The id of the policy. */
  readonly id: string;
  /** Its version. */
  readonly version: number;
}

/** What became of one requirement. */
export interface RequirementDecision<Fact extends string = string, Code extends string = string> {
  /** Its code, to be relied on by programs. */
  readonly code: Code;
  /** Whether it is met; `unknown` while missing facts keep it open. */
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** The requirement in a sentence. */
  readonly because: string;
  /** Where it is published. */
  readonly source?: string | undefined;
  /** The facts it looked at, with the values seen; `null` where a fact was missing. */
  readonly seen: Readonly<Partial<Record<Fact, FactValue | null>>>;
  /** The missing facts that keep it open; empty unless the verdict is `unknown`. */
  readonly missing: readonly Fact[];
}
