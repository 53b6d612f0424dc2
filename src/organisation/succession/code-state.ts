import { happenedBy } from '../../calendar/happened-by.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { SuccessionOptions } from './succession-graph.ts';
import type { Succession } from './succession.ts';

/**
 * How far a body that is not known to have closed is known to be in force on the day. `'current'`: something shows it in force on
 * that day or an earlier one, and the list of events is complete or something shows it on that day or a later one.
 * `'not-yet-open'`: something shows that it opened later. Otherwise `'not-known'`.
 *
 * A complete list has every end and so nobody without one is gone. It says nothing of openings: a body may open without an event.
 */
export function stateOf(
  code: OdsCode,
  { asOf, successions, organisations = [] }: SuccessionOptions,
): 'current' | 'not-known' | 'not-yet-open' {
  // It has not closed, so it was in force after each of those that had happened.
  const events = successions.events.filter((event) => event.predecessor === code || event.successor === code);
  const records = organisations.filter((record) => record.code === code);
  const daysInForce = records.flatMap(({ openedOn, seen, closedOn }) =>
    [openedOn, seen?.from, seen?.to, closedOn].filter((day) => day != null),
  );
  const isToCome = (event: Succession) => happenedBy(event, asOf) === 'no';
  const opensBy = ({ kind, successor }: Succession) => kind === 'merger' && successor === code;
  const mayOpenBy = (event: Succession) => opensBy(event) || (event.kind === 'not-stated' && event.successor === code);

  const wasThere = daysInForce.some((day) => day <= asOf) || events.some((event) => happenedBy(event, asOf) === 'yes');
  if (!wasThere) {
    const opensLater =
      records.some(({ openedOn }) => openedOn != null && asOf < openedOn) ||
      events.some((event) => opensBy(event) && isToCome(event));
    return opensLater ? 'not-yet-open' : 'not-known';
  }
  const isStillThere =
    (successions.complete && records.every(({ closedBy }) => closedBy == null)) ||
    daysInForce.some((day) => asOf <= day) ||
    events.some((event) => event.on === asOf || (isToCome(event) && !mayOpenBy(event)));
  return isStillThere ? 'current' : 'not-known';
}
