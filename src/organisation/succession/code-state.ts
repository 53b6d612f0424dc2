import { happenedBy } from '../../calendar/happened-by.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { SuccessionOptions } from './succession-graph.ts';
import type { Succession } from './succession.ts';

/**
 * How far a body that is not known to have closed is known to be in force on the day: `'current'` if the list of events is
 * complete, or something shows it in force on that day or a later one; `'not-yet-open'` if it opened later; otherwise
 * `'no-end-known'`.
 */
export function stateOf(
  code: OdsCode,
  { asOf, successions, organisations = [] }: SuccessionOptions,
): 'current' | 'no-end-known' | 'not-yet-open' {
  const events = successions.events.filter((event) => event.predecessor === code || event.successor === code);
  const records = organisations.filter((record) => record.code === code);
  const isToCome = (event: Succession) => happenedBy(event, asOf) === 'no';

  const opensLater =
    records.some(({ openedOn }) => openedOn != null && asOf < openedOn) ||
    events.some((event) => event.kind === 'merger' && event.successor === code && isToCome(event));
  if (opensLater && events.every(isToCome)) return 'not-yet-open';

  const isSeen =
    records.some(({ inForceOn, closedOn }) => [inForceOn, closedOn].some((day) => day != null && asOf <= day)) ||
    events.some((event) => isToCome(event) || (event.successor === code && event.on === asOf));
  return successions.complete || isSeen ? 'current' : 'no-end-known';
}
