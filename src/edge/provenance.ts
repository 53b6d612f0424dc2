import * as z from 'zod';
import type { Confidence } from './confidence.ts';
import { confidences } from './confidence.ts';

/** Parses where a fact was read and how sure it is. */
export const Provenance = z.strictObject({
  sources: z
    .array(
      z.string({ error: 'Enter the source as text' }).trim().min(1, { error: 'Enter the source, or leave it out' }),
      {
        error: 'Enter the sources as a list',
      },
    )
    .min(1, { error: 'Enter at least one source' }),
  confidence: z.enum(confidences, { error: 'Enter how sure it is: high, medium or low' }),
});

/** Where a fact was read and how sure it is. */
export interface Provenance {
  /** Where it was read: addresses, or titles with a date. At least one. */
  readonly sources: readonly string[];
  /** How sure it is, judged by who collected it. */
  readonly confidence: Confidence;
}
