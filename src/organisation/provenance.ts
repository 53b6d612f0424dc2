import * as z from 'zod';

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
  confidence: z.enum(['high', 'medium', 'low'], { error: 'Enter how sure it is: high, medium or low' }),
});

/** Where a fact was read and how sure it is. */
export interface Provenance {
  /** Where it was read: addresses, or titles with a date. At least one. */
  readonly sources: readonly string[];
  /** How sure it is, judged by who collected it. */
  readonly confidence: 'high' | 'medium' | 'low';
}
