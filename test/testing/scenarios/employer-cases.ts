import type { CalendarDate, ExemplarFinding, OneBody, Successor } from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';

type Finding = readonly [ExemplarFinding['answer'], ExemplarFinding['reason']];

// The lists of `exemplars`, with their sources. The exemplars are complete; the followers are not.
const notListed: Finding = ['no', 'not-listed'];
const announced: Finding = ['yes', 'announced'];
const later: Finding = ['no', 'announced-later'];
const incomplete: Finding = ['not-known', 'list-incomplete'];

const findings: readonly (readonly [string, CalendarDate, string, exemplar: Finding, fastFollower: Finding])[] = [
  ['the day before it is announced, an exemplar is none', '2016-09-06', 'RM3', later, incomplete],
  ['on the day on which it is announced, it is an exemplar', '2016-09-07', 'RM3', announced, incomplete],
  ['an exemplar of the second wave is none the day before', '2017-03-30', 'RGT', later, incomplete],
  ['an exemplar of the second wave is one from its day', '2017-03-31', 'RGT', announced, incomplete],
  ['an ambulance exemplar is none the day before', '2018-01-25', 'RYA', later, incomplete],
  ['an ambulance exemplar is one from its day', '2018-01-26', 'RYA', announced, incomplete],
  ['the day before it is announced, a follower is neither', '2017-09-11', 'RW6', notListed, later],
  ['on the day on which it is announced, it is a fast follower', '2017-09-12', 'RW6', notListed, announced],
  ['a follower stands until it is known to have been dropped', '2018-01-30', 'RXL', notListed, announced],
  ['a follower that was dropped is neither', '2018-01-31', 'RXL', notListed, ['no', 'withdrawn']],
  ['on neither list is no exemplar, and perhaps a follower', '2017-09-12', 'RD1', notListed, incomplete],
  ['a follower of no known day is not known', '2019-06-29', 'RAP', notListed, ['not-known', 'date-not-known']],
  ['a follower of no known day is one once that is known', '2019-06-30', 'RAP', notListed, announced],
  ['a follower that was only proposed is not known', '2018-02-01', 'RTV', notListed, ['not-known', 'proposed-only']],
  ['named jointly with an exemplar is an exemplar', '2017-03-31', 'RQM', ['yes', 'announced-jointly'], later],
  ['who is named jointly can be a follower too', '2017-09-12', 'RQM', ['yes', 'announced-jointly'], announced],
  ['a successor of an exemplar is none', '2019-04-01', 'R0B', notListed, incomplete],
  ['who took over an exemplar is none for it', '2019-10-01', 'REM', notListed, incomplete],
];

export const exemplarCases: Scenarios['exemplars'] = findings.map(([name, asOf, employer, exemplar, fastFollower]) => ({
  name,
  asOf,
  given: { employer },
  expected: { exemplar: asFinding(exemplar), fastFollower: asFinding(fastFollower) },
}));

function asFinding([answer, reason]: Finding): Pick<ExemplarFinding, 'answer' | 'reason'> {
  return { answer, reason };
}

// What became of each: still there, not known, or who took over how much of it. The events are `successions`, with their sources.
type Fate = 'current' | 'not-known' | Readonly<Record<string, Successor['share']>>;

const mergers: readonly (readonly [
  string,
  CalendarDate,
  pair: readonly [string, string],
  answer: OneBody['answer'],
  bodies: readonly string[],
  fates: readonly [Fate, Fate],
])[] = [
  ['the day before they merge, two trusts are two', '2019-03-31', ['RLN', 'RE9'], 'no', [], ['current', 'current']],
  [
    'on the day on which they merge, two trusts are one new body',
    '2019-04-01',
    ['RLN', 'RE9'],
    'yes',
    ['R0B'],
    [{ R0B: 'whole' }, { R0B: 'whole' }],
  ],
  ['the day before it is taken over, a trust stands', '2021-09-30', ['RM3', 'RW6'], 'no', [], ['current', 'current']],
  [
    'a trust is one with who took it over as a whole, though another got a part',
    '2021-10-01',
    ['RM3', 'RW6'],
    'yes',
    ['RM3'],
    ['current', { RM3: 'whole', R0A: 'part' }],
  ],
  [
    'a trust is not one with who got a part of it',
    '2021-10-01',
    ['R0A', 'RW6'],
    'no',
    [],
    ['current', { RM3: 'whole', R0A: 'part' }],
  ],
  [
    'who takes over another and gets a new name is the same body',
    '2020-04-01',
    ['RC9', 'RC1'],
    'yes',
    ['RC9'],
    ['current', { RC9: 'whole' }],
  ],
  ['an exemplar can be taken over', '2019-10-01', ['RQ6', 'REM'], 'yes', ['REM'], [{ REM: 'whole' }, 'current']],
  ['an exemplar and its follower stay two', '2026-01-01', ['RGR', 'RD8'], 'no', [], ['current', 'current']],
  [
    'of a trust that nothing shows to stand it is not known',
    '2021-10-01',
    ['RM3', 'RD1'],
    'not-known',
    [],
    ['current', 'not-known'],
  ],
];

export const organisationCases: Scenarios['organisations'] = mergers.map(
  ([name, asOf, pair, answer, bodies, fates]) => ({
    name,
    asOf,
    given: { pair },
    expected: { answer, bodies, statuses: fates.map(asStatus) },
  }),
);

function asStatus(fate: Fate): Scenarios['organisations'][number]['expected']['statuses'][number] {
  if (typeof fate === 'string') return { status: fate, successors: [] };
  return { status: 'succeeded', successors: Object.entries(fate).map(([code, share]) => ({ code, share })) };
}
