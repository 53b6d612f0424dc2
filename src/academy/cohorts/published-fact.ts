import * as z from 'zod';
import { EventDay } from '../../calendar/event-day.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';

const says = 'Enter what was published, in a sentence';
const count = 'Enter a whole number, 0 or more, or leave it out';

const subjects = [
  'cohorts',
  'places',
  'applicants',
  'opens',
  'closes',
  'outcomes',
  'starts',
  'other-nations',
  'criteria',
  'selection',
  'reserves',
  'delivery',
  'study',
  'survey',
] as const;

/**
 * Parses one thing that was published about a programme or a cohort.
 *
 * @example
 * ```ts
 * import { PublishedFact } from 'digital-academy';
 *
 * const published = PublishedFact.parse({
 *   about: 'places',
 *   says: 'The sixth cohort had 108 places.',
 *   count: 108,
 *   sources: ['https://example.org'],
 *   confidence: 'high',
 * });
 * published.count; // => 108
 * ```
 */
export const PublishedFact = z.strictObject(
  {
    about: z.enum(subjects, { error: `Enter what it is about: one of ${subjects.join(', ')}` }),
    says: textField(says),
    planned: z.boolean({ error: 'Enter true if it was only planned, or leave it out' }).nullish(),
    count: z.int({ error: count }).min(0, { error: count }).nullish(),
    when: EventDay.nullish(),
    ...Provenance.shape,
  },
  {
    error: objectError(
      'Enter something that was published: what it is about, what it says, its sources and how sure it is',
    ),
  },
);

/** One thing that was published about a programme or a cohort. */
export interface PublishedFact extends Provenance {
  /** What it is about. */
  readonly about: (typeof subjects)[number];
  /** What was published, in a sentence of our own. */
  readonly says: string;
  /** True if it was announced beforehand and came otherwise. */
  readonly planned?: boolean | null | undefined;
  /** The number in it, where there is one. */
  readonly count?: number | null | undefined;
  /** The day in it, or the days that it lies between, where there is one. */
  readonly when?: EventDay | null | undefined;
}
