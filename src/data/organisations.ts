import type { CalendarDate } from '../calendar/calendar-date.ts';
import { frozenCopy } from '../edge/frozen-copy.ts';
import type { Provenance } from '../edge/provenance.ts';
import type { OrganisationList } from '../organisation/succession/organisation-list.ts';
import type { Organisation, OrganisationName } from '../organisation/succession/organisation.ts';
import type { Succession } from '../organisation/succession/succession.ts';
import { exemplars } from './exemplars.ts';
import { etr2016, etr2025, etr2026, securityAssessments2022, successionFiles } from './ods-files.ts';
import { successions } from './successions.ts';

// Last days in force, in the copies of the NHS trusts. Those of RR1 and RY1 are the very days of their successions.
const closedOn: Readonly<Record<string, CalendarDate>> = {
  RLN: '2019-03-31',
  RQ6: '2019-09-30',
  RBA: '2020-03-31',
  RA3: '2020-03-31',
  RR1: '2018-04-01',
  RY1: '2018-03-31',
  RVJ: '2026-06-30',
};

// The copies of about 2016 and of 2026-07 have them open under one name.
const stillOpen = {
  inForceOn: '2026-07-01',
  sources: [etr2016, etr2025, etr2026],
  confidence: 'medium',
} as const;

// A care trust, which those copies leave out.
const sheffield = {
  openedOn: '2003-04-01',
  inForceOn: '2022-02-08',
  sources: [securityAssessments2022, successionFiles],
  confidence: 'medium',
} as const;

/**
 * What is known of the exemplars, their fast followers and the organisations they merged with, apart from what became of them:
 * names, and days on which they were in force. Compiled in November 2026.
 *
 * Names are those of {@link exemplars} and {@link successions}. Where a name has no day, it is not known since when it was borne.
 * Most closing days are not here: the succession that closed the organisation has its own day.
 *
 * @see The sources of each record; copies of the NHS trust file of the Organisation Data Service, the last of 2026-07
 */
export const organisations: OrganisationList = /* @__PURE__ */ compiled();

// A function, so that nothing is left of it in the bundle of who imports another list.
function compiled(): OrganisationList {
  return frozenCopy({
    format: 1,
    complete: false,
    note:
      'The organisations in the lists of exemplars, fast followers and successions. Where no last day and no day in force is ' +
      'given, none was found.',
    records: [...unsucceeded(), ...succeeded()],
  });
}

function unsucceeded(): Organisation[] {
  const { exemplar, fastFollower } = exemplars.lists;
  const isTold = (code: string) =>
    successions.events.some((event) => [event.predecessor, event.successor].includes(code));
  return [...exemplar.entries, ...fastFollower.entries]
    .filter(({ code }) => !isTold(code))
    .map(({ code, name }) => ({ code, names: [{ name }], ...(code === 'TAH' ? sheffield : stillOpen) }));
}

function succeeded(): Organisation[] {
  const codes = new Set(successions.events.flatMap(({ predecessor, successor }) => [predecessor, successor]));
  return [...codes].sort().map((code) => {
    const events = successions.events.filter((event) => [event.predecessor, event.successor].includes(code));
    return {
      code,
      names: namesIn(events, code),
      closedOn: closedOn[code],
      ...provenanceOf(events),
    };
  });
}

// The renames of a code come in the order of their days.
function namesIn(events: readonly Succession[], code: string): OrganisationName[] {
  const renames = events.filter(({ kind }) => kind === 'rename');
  const first = renames[0] ?? events[0]!;
  const name = (first.predecessor === code ? first.predecessorName : first.successorName)!;
  return [
    { name },
    ...renames.map(({ successorName, on, knownBy }) => ({ name: successorName!, from: on ?? knownBy })),
  ];
}

function provenanceOf(events: readonly Succession[]): Provenance {
  const isSure = events.every(({ confidence }) => confidence === 'high');
  return { sources: [...new Set(events.flatMap(({ sources }) => sources))], confidence: isSure ? 'high' : 'medium' };
}
