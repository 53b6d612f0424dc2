import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';

const line = 'Enter the line as a score, like 17 or 16.5';
const step = 'Enter the step between scores, as a number above 0, like 0.5';

/**
 * Parses score lines.
 *
 * @see https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/ (cohort 4, 2021:
 * an offer from 17 of 20 points, a pool from 16 to 16.5)
 *
 * @example
 * ```ts
 * import { ScoreLines } from 'digital-academy';
 *
 * ScoreLines.parse({ automatic: 17, pool: 16, step: 0.5 }).pool; // => 16
 * ScoreLines.safeParse({ automatic: 16, pool: 17 }).success; // => false
 * ```
 */
export const ScoreLines = z
  .strictObject(
    {
      automatic: z.number({ error: line }),
      pool: z.number({ error: line }),
      step: z.number({ error: step }).positive({ error: step }).nullish(),
    },
    { error: objectError('Enter score lines: the automatic line and the pool line') },
  )
  .refine(({ automatic, pool }) => pool <= automatic, {
    error: 'Enter a pool line that is the same as or below the automatic line',
    path: ['pool'],
  });

/** What a score means: who is ranked by it, who is in a pool where points no longer count, and who is not ranked. */
export interface ScoreLines {
  /** From this score on, included, people are ranked by their score. */
  readonly automatic: number;
  /**
   * From this score on, included, to below the automatic line people are in the pool: all are tied, so that a lottery decides. Below
   * it nobody is ranked. The same as `automatic`: there is no pool.
   */
  readonly pool: number;
  /** What scores are multiples of, as 0.5 where half points occur; another score is an error. Absent or null: any score is one. */
  readonly step?: number | null | undefined;
}
