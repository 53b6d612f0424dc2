import type { CalendarDate } from '../calendar/calendar-date.ts';
import { frozenCopy } from '../edge/frozen-copy.ts';
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

// In that of about 2016 are the exemplars, their followers and those renamed since; in that of 2026-07 they are open, but for those
// that had closed. Its own day is not known: the days are the last of the first and the first of the last.
const firstCopy = '2016-06-30';
const lastCopy = '2026-07-01';

// A care trust, which those copies leave out.
const sheffield = {
  code: 'TAH',
  openedOn: '2003-04-01',
  seen: { from: '2022-02-08', to: '2022-02-08' },
  sources: [securityAssessments2022, successionFiles],
  confidence: 'medium',
} as const;

/**
 * What is known of the exemplars, their fast followers and the organisations they merged with, apart from what became of them:
 * names, and days on which they were in force. Compiled in November 2026.
 *
 * Names are those of {@link exemplars} and {@link successions}. Where a name has no day, it is not known since when it was borne.
 * Most closing days are not here: the succession that closed the organisation has its own day. Before mid 2016 nearly nothing is
 * known: copies of that time are the first that have them.
 *
 * @see The sources of each record; copies of the NHS trust file of the Organisation Data Service, the last of 2026-07
 */
export const organisations: OrganisationList = /* @__PURE__ */ compiled();

// A function, so that nothing is left of it in the bundle of who imports another list.
function compiled(): OrganisationList {
  const { exemplar, fastFollower } = exemplars.lists;
  const listed = [...exemplar.entries, ...fastFollower.entries];
  const told = successions.events.flatMap(({ predecessor, successor }) => [predecessor, successor]).sort();
  const codes = new Set([...listed.map(({ code }) => code), ...told]);
  return frozenCopy({
    format: 1,
    complete: false,
    note:
      'The organisations in the lists of exemplars, fast followers and successions. Where no last day and no days in force are ' +
      'given, none were found.',
    records: [...codes].map((code) => recordOf(code, listed.find((entry) => entry.code === code)?.name)),
  });
}

function recordOf(code: string, listedAs: string | undefined): Organisation {
  const events = successions.events.filter((event) => [event.predecessor, event.successor].includes(code));
  const names = events.length > 0 ? namesIn(events, code) : [{ name: listedAs! }];
  if (code === sheffield.code) return { ...sheffield, names };
  const isSeen = listedAs !== undefined || events.some(({ kind }) => kind === 'rename');
  const isClosed = events.some(
    ({ kind, predecessor }) => predecessor === code && !['rename', 'partial-transfer'].includes(kind),
  );
  const copies = !isSeen ? [] : isClosed ? [etr2016] : [etr2016, etr2025, etr2026];
  const isSure = !isSeen && events.every(({ confidence }) => confidence === 'high');
  return {
    code,
    names,
    seen: isSeen ? { from: firstCopy, to: isClosed ? firstCopy : lastCopy } : undefined,
    closedOn: closedOn[code],
    sources: [...new Set([...events.flatMap(({ sources }) => sources), ...copies])],
    confidence: isSure ? 'high' : 'medium',
  };
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
