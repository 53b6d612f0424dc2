import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Application } from './application.ts';
import { Format } from '../programme/format.ts';

const seed = 'Enter the seed that was published before the draw';
const drawn = 'Enter the draw as 64 digits and letters from a to f, as sha256sum prints it';

/** Parses one application of a ranking. */
export const RankedApplication = Application.extend({
  draw: z
    .string({ error: drawn })
    .regex(/^[0-9a-f]{64}$/, { error: drawn })
    .nullish(),
});

/** An application in a ranking; where it stands says how good it is. */
export interface RankedApplication extends Application {
  /** Its lot, where its score was tied: lower-case hex of SHA-256; the lower comes first. Absent or null: not drawn. */
  readonly draw?: string | null | undefined;
}

/**
 * Parses a ranking, best first. Parsed once, it is trusted from then on: nobody is in it twice and every score is finite.
 *
 * @example
 * ```ts
 * import { Ranking } from 'digital-academy';
 *
 * const ranking = Ranking.parse({ ranked: [{ id: 'a2', groups: [] }, { id: 'a1', groups: ['exemplar'] }] });
 * ranking.format; // => 1
 * Ranking.safeParse({ ranked: [{ id: 'a2', groups: [] }, { id: 'a2', groups: [] }] }).success; // => false
 * ```
 */
export const Ranking = z
  .strictObject(
    {
      format: Format,
      lottery: z
        .strictObject(
          { seed: z.string({ error: seed }).min(1, { error: seed }) },
          { error: objectError('Enter the lottery: its seed') },
        )
        .nullish(),
      ranked: z.array(RankedApplication, { error: 'Enter the applications, best first' }),
    },
    { error: objectError('Enter a ranking: the applications, best first') },
  )
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    value.ranked.forEach(({ id }, i) => {
      if (seen.has(id)) {
        const message = `Enter each application once: '${id}' is already ranked higher`;
        issues.push({ code: 'custom', input: id, path: ['ranked', i, 'id'], message });
      }
      seen.add(id);
    });
  });

/** The order in which people come, best first. The rank of an application is its index plus 1, and no two share one. */
export interface Ranking {
  /** The version of this shape. */
  readonly format: 1;
  /** How ties were settled. Absent or null: without a lottery. */
  readonly lottery?: Lottery | null | undefined;
  /** The applications, best first. */
  readonly ranked: readonly RankedApplication[];
}

/** A draw that anybody can redo. */
export interface Lottery {
  /** What makes the draw a fair one: text that nobody could choose after seeing the applications. Never empty. */
  readonly seed: string;
}
