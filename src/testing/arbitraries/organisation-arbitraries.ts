import * as fc from 'fast-check';
import type { ExemplarEntry } from '../../organisation/exemplar/exemplar-entry.ts';
import type { ExemplarList, ExemplarRegister } from '../../organisation/exemplar/exemplar-register.ts';
import { namedTwice } from '../../organisation/exemplar/named-twice.ts';
import type { OdsCode } from '../../organisation/code/ods-code.ts';
import type { OrganisationList } from '../../organisation/succession/organisation-list.ts';
import type { Organisation, OrganisationName } from '../../organisation/succession/organisation.ts';
import type { SuccessionList } from '../../organisation/succession/succession-list.ts';
import type { Succession } from '../../organisation/succession/succession.ts';
import { anyEventDay, eventDays } from './calendar-arbitraries.ts';
import { formatOne, noted, provenanceFields } from './edge-arbitraries.ts';
import { days, daysInOrder } from './some-days.ts';
import { noValue, someFields } from './some-fields.ts';
import { texts } from './some-texts.ts';

// Made once: an arbitrary of what matches is costly to make.
const anyCode = /* @__PURE__ */ fc.stringMatching(/^[A-Z0-9]{3,9}$/);

/** Codes in canonical form: often the same few, so that records refer to each other. */
export function odsCodes(): fc.Arbitrary<OdsCode> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('RM3', 'RW6', 'R0A', 'K0N6A') },
    { weight: 1, arbitrary: anyCode },
  );
}

/** Organisations: names and days in their order. */
export function anyOrganisations(): fc.Arbitrary<Organisation> {
  // It opens, has a gap, is seen, has another gap and closes. A gap leaves a day on each side.
  return daysInOrder(1, 0, 1, 0, 1, 0, 1).chain(
    ([opened, gapFrom, gapTo, seenFrom, seenTo, nextFrom, nextTo, closed]) => {
      const gaps = [
        { from: gapFrom!, to: gapTo! },
        { from: nextFrom!, to: nextTo! },
      ];
      const known = { openedOn: fc.constant(opened!), seen: fc.constant({ from: seenFrom!, to: seenTo! }) };
      const own = { code: odsCodes(), names: organisationNames(), ...provenanceFields() };
      const ends = { closedOn: fc.constant(closed!), closedBy: fc.constant(closed!) };
      return fc.oneof(
        someFields(own, { ...known, gaps: fc.subarray(gaps), closedOn: ends.closedOn, closedBy: noValue }),
        someFields(own, { ...known, gaps: fc.subarray(gaps), closedOn: noValue, closedBy: ends.closedBy }),
        // Without gaps one day can be all of them.
        fc
          .record({ ...own, ...known, closedOn: known.openedOn }, { noNullPrototype: true })
          .map((all) => ({ ...all, seen: { from: opened!, to: opened! } })),
      );
    },
  );
}

function organisationNames(): fc.Arbitrary<readonly OrganisationName[]> {
  const later = fc.uniqueArray(fc.record({ name: texts(), from: days() }, { noNullPrototype: true }), {
    maxLength: 3,
    selector: ({ from }) => from,
  });
  const first = someFields({ name: texts() }, { from: noValue });
  const inOrder = later.map((names) => names.sort((a, b) => (a.from < b.from ? -1 : 1)));
  return fc.oneof(
    fc.tuple(first, inOrder).map(([one, others]) => [one, ...others]),
    inOrder.filter(({ length }) => length > 0),
  );
}

/** Lists of organisations, complete and not. */
export function organisationLists(): fc.Arbitrary<OrganisationList> {
  const records = fc.array(anyOrganisations(), { maxLength: 4 });
  return someFields({ ...formatOne(), complete: fc.boolean(), records }, noted());
}

/** Events between organisations, of every kind. */
export function anySuccessions(): fc.Arbitrary<Succession> {
  const kinds = fc.constantFrom('merger', 'acquisition', 'partial-transfer', 'not-stated');
  const between = fc.tuple(odsCodes(), odsCodes(), kinds).map(([predecessor, successor, kind]) => ({
    ...{ predecessor, successor },
    kind: predecessor === successor ? ('rename' as const) : kind,
  }));
  const names = { predecessorName: texts(), successorName: texts() };
  return fc
    .tuple(between, anyEventDay(), someFields(provenanceFields(), names))
    .map(([event, day, rest]) => ({ ...event, ...day, ...rest }));
}

/** Lists of successions, complete and not. */
export function successionLists(): fc.Arbitrary<SuccessionList> {
  const events = fc.array(anySuccessions(), { maxLength: 6 });
  return someFields({ ...formatOne(), complete: fc.boolean(), events }, noted());
}

/** What a list says of one organisation. */
export function exemplarEntries(): fc.Arbitrary<ExemplarEntry> {
  const entry = someFields(
    {
      code: odsCodes(),
      name: texts(),
      sector: fc.constantFrom('acute', 'mental-health', 'ambulance'),
      wave: texts(),
      partners: fc.uniqueArray(odsCodes(), { maxLength: 3 }),
      events: exemplarEvents(),
      ...provenanceFields(),
    },
    { jointWith: fc.array(odsCodes(), { maxLength: 2 }), ...noted() },
  );
  return entry.map(({ partners, ...rest }) => ({
    ...rest,
    partners: partners.filter((partner) => partner !== rest.code && !rest.jointWith?.includes(partner)),
  }));
}

function exemplarEvents(): fc.Arbitrary<ExemplarEntry['events']> {
  const kinds = ['proposed', 'announced', 'withdrawn'] as const;
  const possible = fc
    .shuffledSubarray([...kinds], { minLength: 1 })
    .filter((some) => !some.includes('withdrawn') || some.includes('announced'));
  return fc
    .tuple(possible, eventDays(kinds.length))
    .map(([some, happened]) => some.map((kind) => ({ kind, ...happened[kinds.indexOf(kind)]! })));
}

/** Registers of exemplars and fast followers, in which nobody is named twice. */
export function exemplarRegisters(): fc.Arbitrary<ExemplarRegister> {
  const lists = fc.record({ exemplar: exemplarLists(), fastFollower: exemplarLists() }, { noNullPrototype: true });
  return fc.record({ ...formatOne(), lists }, { noNullPrototype: true });
}

function exemplarLists(): fc.Arbitrary<ExemplarList> {
  const entries = fc
    .array(exemplarEntries(), { maxLength: 4 })
    .map((all) =>
      all.reduce<ExemplarEntry[]>((kept, one) => (namedTwice([...kept, one]).length > 0 ? kept : [...kept, one]), []),
    );
  return someFields({ complete: fc.boolean(), entries }, noted());
}
