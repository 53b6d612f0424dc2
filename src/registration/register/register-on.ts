import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import type { EventDay } from '../../calendar/event-day.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { ProfessionalRegister } from './professional-register.ts';

/** How a register stood on a day. */
export interface RegisterState {
  /** How it stood; `not-known` if more than one answer is possible. */
  readonly status: RegisterStage | 'not-known';
  /** Every stage that it can have been in, as far as is known, in order. */
  readonly possible: readonly RegisterStage[];
}

/** The stages of a register, in order: closed to new is still open to those who are on it. */
export type RegisterStage = 'not-yet-open' | 'open' | 'closed-to-new' | 'closed';

/**
 * Whether the register was open on the day, to anybody or only to those already on it, or not known.
 *
 * Each event counts from its day, included, and none happens before the one it comes after. Where only the days are known between
 * which it lies, both stages are possible on those days, and the status is not known.
 *
 * @param register - what is known of it, trusted to be parsed; only the days on which it opened, closed to new people and closed are looked at.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { registerOn } from 'digital-academy';
 * import { registers } from 'digital-academy/data';
 *
 * const fedip = registers.find(({ body }) => body === 'FEDIP')!;
 * registerOn(fedip, { asOf: '2017-09-01' }).status; // => 'not-yet-open'
 * registerOn(fedip, { asOf: '2018-01-01' }); // => { status: 'not-known', possible: ['not-yet-open', 'open'] }
 * registerOn(fedip, { asOf: '2026-01-01' }).status; // => 'open'
 * ```
 */
export function registerOn(
  { opened, closedToNew, closed }: ProfessionalRegister,
  { asOf }: AsOfOptions,
): RegisterState {
  checkDay('registerOn', asOf);
  const open = happenedBy(opened, asOf);
  const after = (earlier: typeof open, event: EventDay) => (earlier === 'no' ? 'no' : happenedBy(event, asOf));
  const late = closedToNew == null ? 'no' : after(open, closedToNew);
  const over = closed == null ? 'no' : after(closedToNew == null ? open : late, closed);
  const can: Record<RegisterStage, boolean> = {
    'not-yet-open': open !== 'yes' && late !== 'yes' && over !== 'yes',
    open: open !== 'no' && late !== 'yes' && over !== 'yes',
    'closed-to-new': late !== 'no' && over !== 'yes',
    closed: over !== 'no',
  };
  const possible = (Object.keys(can) as RegisterStage[]).filter((stage) => can[stage]);
  return { status: possible.length === 1 ? possible[0]! : 'not-known', possible };
}
