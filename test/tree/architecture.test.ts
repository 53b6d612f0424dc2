import { describe, expect, it } from 'vitest';
import { codeRules } from './code-rules.ts';
import { importRules } from './import-rules.ts';
import { readModules, type Modules } from './modules.ts';
import type { House, Rule } from './rule.ts';

// The table of the house: a room imports downwards only. zod is for every room.
const house: House = {
  rooms: {
    edge: {},
    calendar: { rooms: ['edge'], packages: ['date-fns', '@date-fns/utc'] },
    organisation: {
      rooms: ['edge', 'calendar'],
      shelves: {
        code: [],
        succession: ['code'],
        'ods-record': ['code', 'succession'],
        exemplar: ['code', 'succession'],
      },
    },
    registration: {
      rooms: ['edge', 'calendar'],
      shelves: {
        number: [],
        level: [],
        register: ['number', 'level'],
        standing: ['number', 'level', 'register'],
      },
    },
    eligibility: {
      rooms: ['edge', 'calendar'],
      shelves: { language: [], partition: ['language'], '': ['language', 'partition'], words: ['language', ''] },
    },
    cohort: {
      rooms: ['edge', 'calendar'],
      packages: ['@noble/hashes'],
      shelves: {
        programme: [],
        ranking: ['programme'],
        allocation: ['programme', 'ranking'],
        matching: ['programme', 'ranking', 'allocation'],
        offers: ['programme', 'ranking', 'allocation', 'matching'],
        forecast: ['programme'],
      },
    },
    academy: {
      rooms: ['edge', 'calendar', 'organisation', 'registration', 'eligibility', 'cohort'],
      shelves: {
        applicant: [],
        policies: ['applicant'],
        cohorts: ['policies'],
        fedip: [],
        '': ['applicant', 'policies'],
      },
    },
    data: { rooms: ['edge'], types: ['calendar', 'organisation', 'registration', 'eligibility', 'cohort', 'academy'] },
    testing: {
      rooms: ['edge', 'calendar', 'organisation', 'registration', 'eligibility', 'cohort', 'academy', 'data'],
      packages: ['fast-check', 'expect', 'vitest'],
      shelves: {
        assertions: [],
        matchers: ['assertions'],
        suites: ['assertions'],
        scenarios: ['assertions', 'suites'],
        build: [],
        arbitraries: [],
        laws: ['arbitraries', 'assertions', 'suites'],
        '': ['assertions', 'matchers', 'suites', 'scenarios', 'build', 'arbitraries', 'laws'],
      },
    },
  },
  entries: {
    'src/index.ts': ['edge', 'calendar', 'organisation', 'registration', 'eligibility', 'cohort', 'academy'],
    'src/data.ts': ['data'],
    'src/testing.ts': ['testing'],
    'src/testing/vitest.ts': ['testing'],
    'src/testing/jest.ts': ['testing'],
    'src/testing/fast-check.ts': ['testing'],
  },
  // `ladder` makes a schema, and so do the fields of `edge`. The published policies are written from the schema of their facts, and whoever decides by
  // them without naming one carries it.
  edges: [
    'src/academy/decide-application.ts',
    'src/academy/policies/',
    'src/academy/cohorts/academy-cohorts.ts',
    'src/academy/fedip/fedip-policies.ts',
    'src/edge/fields.ts',
    'src/eligibility/language/ladder.ts',
    'src/testing/build/',
    'src/testing/laws/',
  ],
};

const rules = { ...importRules, ...codeRules };
type RuleName = keyof typeof rules;
const ruleNames = Object.keys(rules) as RuleName[];

function breaches(name: RuleName, modules: Modules, by = house): string[] {
  const rule: Rule = rules[name];
  return [...modules.values()].flatMap((module) =>
    rule(module, modules, by).map((what) => `${module.file}: ${name}: ${what}`),
  );
}

describe('src keeps the rules of the house', () => {
  const modules = readModules();

  it('is read, entries, rooms and all', () => {
    expect(Object.keys(house.entries).filter((file) => !modules.has(file))).toEqual([]);
    expect(modules.get('src/calendar/add-days.ts')?.imports.map((one) => one.specifier)).toContain('date-fns/addDays');
  });

  it('names no edge that is none', () => {
    const reaching = breaches('verbs never reach zod', modules, { ...house, edges: [] });
    expect(house.edges.filter((edge) => !reaching.some((breach) => breach.startsWith(edge)))).toEqual([]);
  });

  it.each(ruleNames)('%s', (name) => {
    expect(breaches(name, modules)).toEqual([]);
  });
});

describe('each rule can be broken', () => {
  const good = '/** The day, days later. */ export function addDays() {}';

  // What breaks each rule, as files in memory; the first is the one to be named.
  const broken: Record<RuleName, Record<string, string>> = {
    'a room imports only what the table allows': {
      'src/eligibility/decide.ts': `import type { Place } from '../cohort/place.ts';`,
    },
    'a shelf imports only what the table allows': {
      'src/eligibility/language/rule.ts': `import type { Decision } from '../decision.ts';`,
    },
    'a root file only re-exports, name by name': { 'src/index.ts': `export * from './calendar/add-days.ts';` },
    'only a root file re-exports': { 'src/calendar/days.ts': `export { addDays } from './add-days.ts';` },
    'zod is imported as `import * as z`': { 'src/calendar/day.ts': `import { z } from 'zod';` },
    'date-fns is imported function by function': { 'src/calendar/day.ts': `import { addDays } from 'date-fns';` },
    'a relative import names a file': { 'src/calendar/day.ts': `import { addDays } from './add-days';` },
    'modules do not run in circles': {
      'src/calendar/a.ts': `import { b } from './b.ts';`,
      'src/calendar/b.ts': `import { c } from './c.ts';`,
      'src/calendar/c.ts': `import { a } from './a.ts';`,
    },
    'verbs never reach zod': {
      'src/calendar/next-day.ts': `import { Day } from './day.ts'; export function nextDay() {}`,
      'src/calendar/day.ts': `import * as z from 'zod'; export const Day = z.iso.date();`,
    },
    'no default exports': { 'src/calendar/day.ts': `export default function day() {}` },
    'no classes and no enums': { 'src/calendar/day.ts': `export class Day {}` },
    'names are kebab-case and say what is inside': { 'src/calendar/date-utils.ts': good },
    'no folder barrels': { 'src/calendar/index.ts': good },
    'exports are documented, to the properties of interfaces': { 'src/calendar/day.ts': `export type Day = string;` },
    'no mutable module state': { 'src/calendar/day.ts': `let today = '2017-09-01';` },
    'nothing reads the clock, chance or the process': { 'src/calendar/today.ts': `const today = new Date();` },
  };

  it.each(ruleNames)('%s', (name) => {
    const file = Object.keys(broken[name])[0]!;
    expect(breaches(name, readModules(broken[name]))[0]).toMatch(`${file}: ${name}: `);
  });

  it.each<[RuleName, string, string]>([
    ['a room imports only what the table allows', 'src/calendar/a.ts', `import { readFileSync } from 'node:fs';`],
    ['a room imports only what the table allows', 'src/cohort/a.ts', `import { addDays } from 'date-fns/addDays';`],
    ['a room imports only what the table allows', 'src/calendar/a.ts', `const a = await import('../data/a.ts');`],
    ['a room imports only what the table allows', 'src/calendar/a.ts', `type A = import('../cohort/a.ts').A;`],
    ['a room imports only what the table allows', 'src/data/a.ts', `import { Place } from '../cohort/place.ts';`],
    ['a room imports only what the table allows', 'src/attic/a.ts', good],
    ['a room imports only what the table allows', 'src/attic.ts', good],
    ['a shelf imports only what the table allows', 'src/eligibility/a.ts', `import { a } from './words/a.ts';`],
    ['a shelf imports only what the table allows', 'src/eligibility/attic/a.ts', `import { a } from '../decide.ts';`],
    ['a shelf imports only what the table allows', 'src/cohort/attic/a.ts', `import { a } from '../allocate.ts';`],
    ['a root file only re-exports, name by name', 'src/index.ts', `export const answer = 42;`],
    ['a root file only re-exports, name by name', 'src/index.ts', `export { exemplars } from './data/exemplars.ts';`],
    ['zod is imported as `import * as z`', 'src/calendar/a.ts', `import z from 'zod';`],
    ['zod is imported as `import * as z`', 'src/calendar/a.ts', `import * as z from 'zod/mini';`],
    ['zod is imported as `import * as z`', 'src/calendar/a.ts', `import type { ZodType } from 'zod';`],
    ['date-fns is imported function by function', 'src/calendar/a.ts', `import { addDays } from 'date-fns/fp';`],
    ['date-fns is imported function by function', 'src/calendar/a.ts', `import { TZDate } from '@date-fns/tz';`],
    ['verbs never reach zod', 'src/calendar/a.ts', `import * as z from 'zod'; export const parse = () => z.string();`],
    ['verbs never reach zod', 'src/calendar/a.ts', `import { type A } from 'zod'; function a() {} export { a };`],
    ['no default exports', 'src/calendar/a.ts', `const a = 1; export { a as default };`],
    ['no default exports', 'src/calendar/a.ts', `export default 1;`],
    ['no classes and no enums', 'src/calendar/a.ts', `export const enum Day { Monday }`],
    ['names are kebab-case and say what is inside', 'src/shared/day.ts', good],
    ['names are kebab-case and say what is inside', 'src/calendar/addDays.ts', good],
    [
      'exports are documented, to the properties of interfaces',
      'src/calendar/a.ts',
      '/** A run of days. */ export interface Period { from: string }',
    ],
    ['nothing reads the clock, chance or the process', 'src/calendar/a.ts', `const a = Date.now();`],
    ['nothing reads the clock, chance or the process', 'src/calendar/a.ts', `const a = new UTCDateMini();`],
    ['nothing reads the clock, chance or the process', 'src/calendar/a.ts', `const a = TZDate.tz('Europe/London');`],
    ['nothing reads the clock, chance or the process', 'src/calendar/a.ts', `const a = Math.random();`],
    ['nothing reads the clock, chance or the process', 'src/calendar/a.ts', `const a = process.env.TZ;`],
    [
      'nothing reads the clock, chance or the process',
      'src/calendar/a.ts',
      `import { isPast } from 'date-fns/isPast';`,
    ],
  ])('%s: %s with %s', (name, file, text) => {
    expect(breaches(name, readModules({ [file]: text }))[0]).toMatch(`${file}: ${name}: `);
  });

  it('and is not broken by what only looks like a breach', () => {
    const kept = {
      'src/calendar/day.ts': `import * as z from 'zod'; import { isDay } from './is-day.ts';
        /** Parses a day. */ export const Day = z.iso.date().refine((day) => isDay(day));
        /** A day. */ export type Day = string;`,
      'src/calendar/is-day.ts': `import type { Day } from './day.ts';
        /** Whether it is a day. */ export function isDay(day: Day) { return true; }`,
      'src/calendar/at.ts': `import { UTCDateMini } from '@date-fns/utc/date/mini'; import { addDays } from 'date-fns/addDays';
        const at = addDays(new UTCDateMini('2017-09-01'), 1);`,
      'src/data/days.ts': `import type { Day } from '../calendar/day.ts'; 
        /** Days. */ export const days: Day[] = [];`,
      'src/index.ts': `export { Day } from './calendar/day.ts'; export { isDay, type Yes } from './calendar/is-day.ts';`,
      'src/data.ts': `export {};`,
    };
    expect(ruleNames.flatMap((name) => breaches(name, readModules(kept)))).toEqual([]);
  });
});
