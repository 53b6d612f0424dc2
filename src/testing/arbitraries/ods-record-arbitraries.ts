import * as fc from 'fast-check';
import { odsCodes } from './organisation-arbitraries.ts';
import { periods } from './calendar-arbitraries.ts';
import { days } from './some-days.ts';
import { someFields } from './some-fields.ts';
import { texts } from './some-texts.ts';

// As ODS sends them: one thing, a list or nothing in one field, and ids with and without their letters.

/** Whether ODS has something as active. */
export function odsStatuses(): fc.Arbitrary<'Active' | 'Inactive'> {
  return fc.constantFrom('Active', 'Inactive');
}

/** The dates of a record. */
export function odsDates(): fc.Arbitrary<unknown> {
  const dates = fc
    .tuple(fc.constantFrom('Legal', 'Operational'), periods())
    .map(([Type, { from, ...rest }]) => ({ Type, Start: from, ...('to' in rest && { End: rest.to }) }));
  return oneOrMore(dates);
}

/** The other organisation in a relationship or a succession. */
export function odsTargets(): fc.Arbitrary<object> {
  const role = fc.record({ id: odsIds('RO') }, { noNullPrototype: true });
  return someFields({ OrgId: odsOrgIds() }, { PrimaryRoleId: role });
}

/** Roles on a record. */
export function odsRoles(): fc.Arbitrary<object> {
  return rolesWith(odsIds('RO'), fc.boolean());
}

/** Relationships on a record. */
export function odsRelationships(): fc.Arbitrary<object> {
  const own = { id: odsIds('RE'), Date: odsDates(), Target: odsTargets() };
  return someFields(own, { Status: odsStatuses() });
}

/** Successions on a record. */
export function odsSuccessions(): fc.Arbitrary<object> {
  const Type = fc.constantFrom('Predecessor', 'Successor');
  const own = { Type, Date: odsDates(), Target: odsTargets() };
  return someFields(own, { forwardSuccession: fc.boolean() });
}

/** Records, in their envelope and out of it. */
export function odsRecords(): fc.Arbitrary<object> {
  const anywhere = { LastChangeDate: days(), refOnly: fc.boolean(), orgRecordClass: fc.constantFrom('RC1', 'RC2') };
  const roles = fc.array(
    fc.oneof(rolesWith(fc.constant('RO197'), fc.boolean()), rolesWith(odsIds('RO'), fc.constant(false))),
  );
  const record = someFields(
    { OrgId: odsOrgIds(), Name: texts(), Status: odsStatuses(), Date: odsDates() },
    {
      ...anywhere,
      PrimaryRoleId: fc.constantFrom('RO197', 'ro197', 197),
      Roles: fc.record({ Role: roles }, { noNullPrototype: true }),
      Rels: fc.record({ Rel: oneOrMore(odsRelationships()) }, { noNullPrototype: true }),
      Succs: fc.record({ Succ: oneOrMore(odsSuccessions()) }, { noNullPrototype: true }),
    },
  );
  return fc.oneof(
    record,
    record.map((Organisation) => ({ Organisation })),
  );
}

function rolesWith(id: fc.Arbitrary<unknown>, primaryRole: fc.Arbitrary<boolean>): fc.Arbitrary<object> {
  return someFields({ id, Date: odsDates() }, { primaryRole, Status: odsStatuses(), uniqueRoleId: fc.nat() });
}

function odsOrgIds(): fc.Arbitrary<unknown> {
  return fc.oneof(
    odsCodes(),
    odsCodes().map((code) => code.toLowerCase()),
    odsCodes().map((extension) => ({ extension, root: '2.16.840.1.113883.2.1.3.2.4.18.48' })),
  );
}

function odsIds(letters: string): fc.Arbitrary<string | number> {
  const number = fc.integer({ min: 1, max: 999_999 });
  return fc.oneof(
    number.map((own) => `${letters}${own}`),
    number.map((own) => `${letters.toLowerCase()}0${own}`),
    number,
  );
}

function oneOrMore(one: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.oneof(fc.array(one, { maxLength: 3 }), one, fc.constantFrom(null, undefined));
}
