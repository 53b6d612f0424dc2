import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { PlaceTaken } from '../allocation/place-taken.ts';
import { Format } from '../../edge/document-fields.ts';
import { Id } from '../programme/id.ts';
import { PlaceCount } from '../programme/place-count.ts';
import { RefusedApplication } from '../ranking/ranking.ts';

const preference = 'Enter which preference it is, as a whole number that is 1 or more';

/**
 * Parses a matching that was stored. Nobody is in it twice.
 *
 * @example
 * ```ts
 * import { matchCohorts, Matching, rank } from 'digital-academy';
 *
 * const ranking = rank([{ id: 'a1', groups: [], score: 12, preferences: ['spring'] }]);
 * const matching = matchCohorts([{ id: 'spring', places: 1 }], ranking);
 * Matching.parse(JSON.parse(JSON.stringify(matching))); // => matching
 * ```
 */
export const Matching = z
  .strictObject(
    {
      format: Format,
      placed: z.array(
        z.strictObject(
          {
            id: Id,
            cohort: Id,
            preference: z.int({ error: preference }).min(1, { error: preference }),
            through: PlaceTaken,
          },
          { error: objectError('Enter a place: the application, the cohort, the preference and the kind of place') },
        ),
        { error: 'Enter the applications with a place' },
      ),
      unplaced: z.array(Id, { error: 'Enter the ids of the applications without a place' }),
      refused: z.array(RefusedApplication, { error: 'Enter the applications that did not compete' }).nullish(),
      unfilled: z.record(
        z.string(),
        z.record(z.string(), PlaceCount, { error: 'Enter how many places stay empty, by group' }),
        { error: 'Enter how many places stay empty, by cohort and group' },
      ),
    },
    { error: objectError('Enter a matching: who is placed, who is not, and how many places stay empty') },
  )
  .check(({ value: { placed, unplaced, refused }, issues }) => {
    const ids = new Set<string>();
    const lists = { placed: placed.map(({ id }) => id), unplaced, refused: refused?.map(({ id }) => id) ?? [] };
    for (const [list, own] of Object.entries(lists)) {
      own.forEach((id, i) => {
        const message = `Enter each application once: '${id}' is there already`;
        if (ids.has(id)) issues.push({ code: 'custom', input: id, path: [list, i], message, continue: true });
        ids.add(id);
      });
    }
  });

/** Who has a place in which cohort, and who has none. */
export interface Matching {
  /** The version of this shape. */
  readonly format: 1;
  /** Those who have a place, in the order in which they came. */
  readonly placed: readonly MatchedApplication[];
  /** The ids of those who have none, in the order in which they came. */
  readonly unplaced: readonly string[];
  /** Those who did not compete, and why. Absent or null: none. */
  readonly refused?: readonly RefusedApplication[] | null | undefined;
  /** How many places stay empty, by cohort and by the group they are for. What has none is not in it. */
  readonly unfilled: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** An application with a place in one of several cohorts. */
export interface MatchedApplication {
  /** The id of the application. */
  readonly id: string;
  /** The id of the cohort. */
  readonly cohort: string;
  /** Which of its preferences that is: 1 is its first. */
  readonly preference: number;
  /** The place it has. */
  readonly through: PlaceTaken;
}
