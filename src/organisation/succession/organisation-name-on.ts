import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Organisation } from './organisation.ts';
import { comesBefore, renamesInOrder } from './renames-in-order.ts';
import type { SuccessionList } from './succession-list.ts';
import type { Succession } from './succession.ts';
import { successorsOn } from './successors-on.ts';

/** The day, and what is known. Without successions and organisations there is no name. */
export interface OrganisationNameOptions extends AsOfOptions {
  /** The events that are known: renames above all. Left out: none. */
  readonly successions?: SuccessionList | undefined;
  /** The records of organisations, each with the names it has had. Left out: none. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/** What an organisation was called on a day. */
export interface OrganisationNameOn {
  /** The name, or null if none is known for the day. A body that had closed keeps its last one; one not yet open has none. */
  readonly name: string | null;
  /**
   * Whether it is known to have been in force on the day, so that the name was in use: yes where {@link successorsOn} says current and
   * no undated event may have closed it already.
   */
  readonly inForce: 'yes' | 'no' | 'not-known';
  /** The undated renames that may already have happened: the earlier name stands for now. */
  readonly mayHaveHappened: readonly Succession[];
}

const nothing: SuccessionList = { format: 1, complete: false, events: [] };

/**
 * What an organisation was called on a day, and whether it was in force.
 *
 * Renames decide, from their day, included; where they are silent the records do. A rename that gave the name that another took away
 * came before it, whatever is not known of its day. The first known name stands for the days before it unless its own first day is
 * known.
 *
 * @param code - the code of the organisation asked about; one that nothing is known of is no error, and its name is `null`.
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { organisationNameOn } from 'digital-academy';
 * import { organisations, successions } from 'digital-academy/data';
 *
 * const known = { successions, organisations: organisations.records };
 * organisationNameOn('REM', { asOf: '2019-09-30', ...known }).name; // => 'Aintree University Hospital NHS Foundation Trust'
 *
 * const after = organisationNameOn('REM', { asOf: '2019-10-01', ...known });
 * after.name; // => 'Liverpool University Hospitals NHS Foundation Trust'
 * after.inForce; // => 'yes'
 *
 * const closed = organisationNameOn('RLN', { asOf: '2026-01-01', ...known });
 * [closed.name, closed.inForce]; // => ['City Hospitals Sunderland NHS Foundation Trust', 'no']
 * ```
 */
export function organisationNameOn(
  code: OdsCode,
  { asOf, successions = nothing, organisations = [] }: OrganisationNameOptions,
): OrganisationNameOn {
  checkQuestion('organisationNameOn', code, asOf);
  const { status, mayHaveHappened } = successorsOn(code, { asOf, successions, organisations });
  const isOpen = status === 'current' || status === 'not-known';
  const inForce = !isOpen ? 'no' : status === 'current' && mayHaveHappened.length === 0 ? 'yes' : 'not-known';

  const renames = renamesInOrder(
    successions.events.filter(({ kind, predecessor }) => kind === 'rename' && predecessor === code),
  );
  const happened = renames.map((event) => happenedBy(event, asOf));
  // Those before it had happened too, though nothing else says so.
  const last = happened.lastIndexOf('yes');
  const toCome = renames.slice(last + 1);
  const recorded = organisations
    .filter((record) => record.code === code)
    .flatMap(({ names }) => names)
    .filter(({ from }) => from == null || from <= asOf)
    .map(({ name, from }) => ({ name, key: `${from ?? ''} ${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const name = renames[last]?.successorName ?? toCome[0]?.predecessorName ?? recorded.at(-1)?.name ?? null;
  return {
    name: status === 'not-yet-open' ? null : name,
    inForce,
    mayHaveHappened: toCome.filter(
      (event) =>
        happenedBy(event, asOf) === 'perhaps' &&
        !toCome.some((other) => happenedBy(other, asOf) === 'no' && comesBefore(other, event)),
    ),
  };
}
