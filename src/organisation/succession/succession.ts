import * as z from 'zod';
import { textField } from '../../edge/fields.ts';
import { EventDay } from '../../calendar/event-day.ts';
import { Provenance } from '../../edge/provenance.ts';
import { OdsCode } from '../code/ods-code.ts';

const name = 'Enter the name as text, or leave it out';
const optionalName = textField(name).nullish();

/**
 * Parses one event in which an organisation took over from another, or got a new name. A rename has one code on both
 * sides; every other kind has two. A day and a `knownBy` together are refused.
 *
 * @example
 * ```ts
 * import { Succession } from 'digital-academy';
 *
 * const takeover = {
 *   predecessor: 'RAP',
 *   successor: 'RAL',
 *   kind: 'acquisition',
 *   on: '2025-01-01',
 *   sources: ['https://royalfree.nhs.uk'],
 *   confidence: 'high',
 * };
 * Succession.safeParse(takeover).success; // => true
 * Succession.safeParse({ ...takeover, kind: 'rename' }).success; // => false
 * ```
 */
export const Succession = EventDay.safeExtend({
  predecessor: OdsCode,
  successor: OdsCode,
  kind: z.enum(['merger', 'acquisition', 'rename', 'partial-transfer', 'not-stated'], {
    error: 'Enter the kind of event: merger, acquisition, rename, partial-transfer or not-stated',
  }),
  predecessorName: optionalName,
  successorName: optionalName,
  ...Provenance.shape,
})
  .refine(({ kind, predecessor, successor }) => kind !== 'rename' || predecessor === successor, {
    error: 'Enter the same code as the predecessor: a rename keeps it',
    path: ['successor'],
  })
  .refine(({ kind, predecessor, successor }) => kind === 'rename' || predecessor !== successor, {
    error: 'Enter the code of another organisation, or enter rename as the kind',
    path: ['successor'],
  });

/**
 * One event in which an organisation took over from another, or got a new name. The relation is many to many: a merger of
 * two is two events, and so is a split.
 *
 * @see ODS gives the pair and the day but not the kind, which is ours:
 * https://github.com/rcpch/rcpch-nhs-organisations, read 2026-11
 */
export interface Succession extends EventDay, Provenance {
  /** The organisation before the event. */
  readonly predecessor: OdsCode;
  /** The organisation after it. */
  readonly successor: OdsCode;
  /**
   * `'merger'`: the predecessors closed and a new code was issued. `'acquisition'`: the predecessor closed and the successor
   * kept its code. `'rename'`: the same body and code under a new name. `'partial-transfer'`: the successor took part of the
   * services, which by itself closes nobody. `'not-stated'`: the successor replaced the predecessor, and the source, like ODS,
   * does not say how, nor, where several did, who got what.
   */
  readonly kind: 'merger' | 'acquisition' | 'rename' | 'partial-transfer' | 'not-stated';
  /** The name of the predecessor just before the event. */
  readonly predecessorName?: string | null | undefined;
  /** The name of the successor just after it. */
  readonly successorName?: string | null | undefined;
}
