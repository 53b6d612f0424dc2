import { happenedBy } from '../../calendar/happened-by.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import { byKey } from '../code/by-key.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Organisation } from './organisation.ts';
import { type SuccessionOptions } from './succession-graph.ts';
import type { Succession } from './succession.ts';

/** How far a body that is not known to have closed is known to be in force. */
export type CodeState = 'current' | 'not-known' | 'not-yet-open';

/**
 * How far bodies that are not known to have closed are known to be in force on the day. `'current'`: something shows one in force on
 * that day or an earlier one, and the list of events is complete or something shows it on that day or a later one.
 * `'not-yet-open'`: something shows that it opened later, or that it was closed for a time. Otherwise `'not-known'`.
 *
 * A complete list has every end and so nobody without one is gone. It says nothing of openings: a body may open without an event.
 */
export function statesOf(codes: readonly OdsCode[], options: SuccessionOptions): ReadonlyMap<OdsCode, CodeState> {
  // Others are looked at once, and no more.
  const asked = new Set(codes);
  const isAsked = (code: OdsCode) => asked.has(code);
  const events = byKey(options.successions.events, ({ predecessor, successor }) =>
    (predecessor === successor ? [predecessor] : [predecessor, successor]).filter(isAsked),
  );
  const records = byKey(options.organisations ?? [], ({ code }) => [code].filter(isAsked));
  return new Map(codes.map((code) => [code, stateOf(code, events.get(code) ?? [], records.get(code) ?? [], options)]));
}

function stateOf(
  code: OdsCode,
  events: readonly Succession[],
  records: readonly Organisation[],
  { asOf, successions }: SuccessionOptions,
): CodeState {
  const gaps = records.flatMap((record) => record.gaps ?? []);
  if (gaps.some((gap) => isInPeriod(asOf, gap))) return 'not-yet-open';
  const daysInForce = records.flatMap(({ openedOn, seen, closedOn }) =>
    [openedOn, seen?.from, seen?.to, closedOn].filter((day) => day != null),
  );
  const isToCome = (event: Succession) => happenedBy(event, asOf) === 'no';
  const opensBy = ({ kind, successor }: Succession) => kind === 'merger' && successor === code;
  const mayOpenBy = (event: Succession) => opensBy(event) || (event.kind === 'not-stated' && event.successor === code);

  // It has not closed, so it was in force after each event that had happened.
  const wasThere =
    daysInForce.some((day) => day <= asOf) ||
    gaps.some(({ to }) => to < asOf) ||
    events.some((event) => happenedBy(event, asOf) === 'yes');
  if (!wasThere) {
    const opensLater =
      records.some(({ openedOn }) => openedOn != null && asOf < openedOn) ||
      events.some((event) => opensBy(event) && isToCome(event));
    return opensLater ? 'not-yet-open' : 'not-known';
  }
  const isStillThere =
    (successions.complete && records.every(({ closedBy }) => closedBy == null)) ||
    daysInForce.some((day) => asOf <= day) ||
    gaps.some(({ from }) => asOf < from) ||
    events.some((event) => event.on === asOf || (isToCome(event) && !mayOpenBy(event)));
  return isStillThere ? 'current' : 'not-known';
}
