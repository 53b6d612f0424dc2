import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
import { Group } from '../programme/group.ts';
import { Id } from '../programme/id.ts';
import { Application } from './application.ts';

const seed = 'Enter the seed that was published before the draw';
const drawn = 'Enter the draw as 64 digits and letters from a to f, as sha256sum prints it';
const refused =
  'Enter a refused application: its id, its groups and the reason, not-eligible, below-the-line or placed-elsewhere';
const distance = 'Enter how much lower the score is, as a number above 0';
const number = 'Enter the score as a number, like 16.5';

/** Parses one application of a ranking. */
export const RankedApplication = Application.omit({ ineligibleFor: true }).extend({
  draw: z
    .string({ error: drawn })
    .regex(/^[0-9a-f]{64}$/, { error: drawn })
    .nullish(),
});

/** Parses an application that is not ranked. */
export const RefusedApplication = z.discriminatedUnion(
  'reason',
  [
    Application.extend({ reason: z.literal('not-eligible') }),
    Application.omit({ ineligibleFor: true }).extend({
      reason: z.literal('below-the-line'),
      line: z.number({ error: number }),
      scoreBelow: z.number({ error: distance }).positive({ error: distance }),
    }),
    Application.pick({ id: true, groups: true }).extend({ reason: z.literal('placed-elsewhere'), cohort: Id }),
  ],
  { error: refused },
);

/** An application in a ranking; where it stands says how good it is. */
export interface RankedApplication {
  /** What offers and enrolments refer to it by. */
  readonly id: string;
  /** The groups whose reserved places it may take, in any order. */
  readonly groups: readonly string[];
  /** What it was ranked by. Absent or null: not known, as in a ranking that was not made by score. */
  readonly score?: number | null | undefined;
  /** The cohorts it would take, best first. Absent or null: it did not say. */
  readonly preferences?: readonly string[] | null | undefined;
  /** Its lot, where its score was tied: lower-case hex of SHA-256; the lower comes first. Absent or null: not drawn. */
  readonly draw?: string | null | undefined;
}

/** An application that is not in the ranking, and why. */
export type RefusedApplication = IneligibleApplication | ApplicationBelowTheLine | ApplicationPlacedElsewhere;

/** An application that was decided not to be eligible before it came here. */
export interface IneligibleApplication extends Application {
  /** Why it is not ranked. */
  readonly reason: 'not-eligible';
}

/** An application that scored too little to be ranked. */
export interface ApplicationBelowTheLine extends Omit<RankedApplication, 'draw'> {
  /** Why it is not ranked. */
  readonly reason: 'below-the-line';
  /** The least score that is ranked. */
  readonly line: number;
  /** How much lower its own score is; more than 0. */
  readonly scoreBelow: number;
}

/** An application that has a place in a cohort that it likes better. */
export interface ApplicationPlacedElsewhere extends Pick<RankedApplication, 'id' | 'groups'> {
  /** Why it is not ranked here. */
  readonly reason: 'placed-elsewhere';
  /** The id of the cohort that it has a place in. */
  readonly cohort: string;
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
      groups: z.array(Group, { error: 'Enter the groups there are, or leave this out' }).nullish(),
      ranked: z.array(RankedApplication, { error: 'Enter the applications, best first' }),
      refused: z.array(RefusedApplication, { error: 'Enter the applications that are not ranked' }).nullish(),
    },
    { error: objectError('Enter a ranking: the applications, best first') },
  )
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    const known = value.groups == null ? undefined : new Set(value.groups);
    const refuse = (input: string, path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', input, path, message, continue: true });
    for (const list of ['ranked', 'refused'] as const) {
      value[list]?.forEach(({ id, groups }, i) => {
        if (seen.has(id)) {
          const where = list === 'ranked' ? 'is already ranked higher' : 'is already ranked or refused';
          refuse(id, [list, i, 'id'], `Enter each application once: '${id}' ${where}`);
        }
        seen.add(id);
        groups.forEach((group, j) => {
          if (known && !known.has(group))
            refuse(group, [list, i, 'groups', j], `Enter a group that there is, not '${group}'`);
        });
      });
    }
  });

/** The order in which people come, best first. The rank of an application is its index plus 1, and no two share one. */
export interface Ranking {
  /** The version of this shape. */
  readonly format: 1;
  /** How ties were settled. Absent or null: without a lottery. */
  readonly lottery?: Lottery | null | undefined;
  /**
   * All the groups that people can belong to. With them, a misspelt group in an application or in a plan is an error. Absent or
   * null: any group is one.
   */
  readonly groups?: readonly string[] | null | undefined;
  /** The applications, best first. */
  readonly ranked: readonly RankedApplication[];
  /** The applications that are not ranked, and why. Absent or null: none. */
  readonly refused?: readonly RefusedApplication[] | null | undefined;
}

/** A draw that anybody can redo. */
export interface Lottery {
  /** What makes the draw a fair one: text that nobody could choose after seeing the applications. Never empty. */
  readonly seed: string;
}
