import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { heldOn, spansOf, type Dated, type OdsDayOptions } from './ods-periods.ts';
import type { OdsRecord } from './ods-record.ts';
import type { OdsRole } from './ods-role.ts';

/** What an ODS record says of a day. */
export interface OdsRecordOn {
  /** Whether the organisation was in force. */
  readonly inForce: 'yes' | 'no' | 'not-known';
  /** The roles it had. */
  readonly roles: readonly OdsRole[];
  /** The roles of which the record does not say whether it had them on that day: no dates that count, or no last day. */
  readonly undatedRoles: readonly OdsRole[];
  /** The codes of those who operated it, for a site: the targets of its relationship `'RE6'`. */
  readonly operators: readonly OdsCode[];
  /** The codes of those of whom the record does not say whether they operated it on that day. */
  readonly undatedOperators: readonly OdsCode[];
}

/**
 * What an ODS record says of a day: whether the organisation was in force, its roles, and who operated it.
 *
 * Both ends of every period are included. Dates decide, and not the status, which is that of the day the record was read: it only
 * says that what is inactive has ended. If the dates that count have no last day, that of the other kind stands for it; if there is
 * none either, it had ended by the last change of the record, and before that it is not known whether it had; of a period that
 * starts after the last change it is not known by when it had. What is active and has no last day is in force on every later day.
 *
 * Roles and operators go by their own dates, also on days on which the organisation itself was not in force. The operator is on the
 * record alone: that the code of a site starts with the code of a trust proves nothing.
 *
 * @param record - the record, as {@link OdsRecord} gives it; one that may have changed since has to be read again.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { OdsRecord, odsRecordOn } from 'digital-academy';
 *
 * const record = OdsRecord.parse({
 *   Name: 'EXAMPLE HUB',
 *   OrgId: '97T',
 *   Status: 'Active',
 *   Date: [
 *     { Type: 'Operational', Start: '2019-10-25' },
 *     { Type: 'Legal', Start: '2020-04-01' },
 *   ],
 * });
 * odsRecordOn(record, { asOf: '2020-03-31' }).inForce; // => 'no'
 * odsRecordOn(record, { asOf: '2020-03-31', by: 'operational' }).inForce; // => 'yes'
 * ```
 */
export function odsRecordOn(record: OdsRecord, options: OdsDayOptions): OdsRecordOn {
  checkQuestion('odsRecordOn', record.code, options.asOf);
  const held = (dated: Dated) => heldOn(spansOf(dated, record.lastChangedOn, options.by), options.asOf);
  const rolesThat = (answer: 'yes' | 'not-known') => record.roles.filter((role) => held(role) === answer);
  const operatorsThat = (answer: 'yes' | 'not-known') =>
    record.relationships
      .filter((relationship) => relationship.id === 'RE6' && held(relationship) === answer)
      .map(({ target }) => target.code);
  return {
    inForce: held(record),
    roles: rolesThat('yes'),
    undatedRoles: rolesThat('not-known'),
    operators: operatorsThat('yes'),
    undatedOperators: operatorsThat('not-known'),
  };
}
