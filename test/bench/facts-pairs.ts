import {
  academyFactsOf,
  addDays,
  canonicalRegistrationNumber,
  decide,
  decideApplication,
  seventhCohortPolicy,
  standing,
  successorsOn,
  ukchipScheme,
  type SuccessionList,
} from 'digital-academy';
import { exemplars as register } from 'digital-academy/data';
import type { Pair } from './measure.ts';

const code = (i: number) => `Z${String(i).padStart(4, '0')}`;
// As many events as the Organisation Data Service has had for trusts and more, in chains of up to seven.
const successions: SuccessionList = {
  format: 1,
  complete: true,
  events: Array.from({ length: 5000 }, (_, i) => ({
    predecessor: code(i),
    successor: code(i % 7 === 6 ? 9000 + (i % 500) : i + 1),
    kind: 'acquisition',
    on: addDays('2010-04-01', i),
    sources: ['made up'],
    confidence: 'low',
  })),
};

const asOf = '2024-04-25';
const application = {
  id: 'A-1',
  employer: 'RTH',
  staysUntil: '2026-03-31',
  leadsDigital: true,
  onNotice: false,
} as const;
const facts = academyFactsOf(application, { asOf, register });
const numbers = Array.from({ length: 1000 }, (_, i) => `ch ${String(i + 1).padStart(6, '0')}`);
const analyst = {
  number: { body: 'UKCHIP', number: '4711' },
  from: '2004-02-29',
  renewedOn: Array.from({ length: 10 }, (_, i) => addDays('2005-02-01', i * 365)),
} as const;

export const factsPairs: readonly Pair[] = [
  {
    name: 'successorsOn, a chain among 5,000 events',
    subject: () => successorsOn(code(0), { asOf: '2026-01-01', successions }),
    against: 'to sort the events by day',
    baseline: () => [...successions.events].sort((a, b) => (a.on! < b.on! ? -1 : 1)),
  },
  {
    name: 'canonicalRegistrationNumber, 1,000 HCPC numbers with zeros and spaces',
    subject: () => numbers.map((number) => canonicalRegistrationNumber('HCPC', number)),
    against: 'one regular expression, yes or no',
    baseline: () => numbers.map((number) => /^\s*[a-z]{2,3}\s*\d{1,6}\s*$/i.test(number)),
  },
  {
    name: 'decideApplication, seventh cohort',
    subject: () => decideApplication(application, { asOf, register, policy: seventhCohortPolicy }),
    against: 'decide, facts at hand',
    baseline: () => decide(seventhCohortPolicy, facts, { asOf }),
  },
  {
    name: 'standing under a scheme, ten renewals',
    subject: () => standing(analyst, { asOf: '2016-03-15', scheme: ukchipScheme }),
    against: 'standing by stated days only',
    baseline: () => standing(analyst, { asOf: '2016-03-15' }),
  },
];
