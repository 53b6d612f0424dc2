import * as root from 'digital-academy';
import * as data from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

// Every table of facts that the package has: all of `data`, and what stands beside its schema in other rooms.
const tables: Readonly<Record<string, unknown>> = {
  ...data,
  odsCodeShapes: root.odsCodeShapes,
  nhsCodes: root.nhsCodes,
  registrationNumberFormats: root.registrationNumberFormats,
  registrationNumberPrefixes: root.registrationNumberPrefixes,
  registrationNumberProfiles: root.registrationNumberProfiles,
  restrictionKinds: root.restrictionKinds,
  practisingRules: root.practisingRules,
  ukchipScheme: root.ukchipScheme,
  fedipAffiliateScheme: root.fedipAffiliateScheme,
  academyPublished: root.academyPublished,
  cohortsPublished: root.academyCohorts.map(({ published }) => published),
};
const policies = [
  ...root.academyCohorts.flatMap((cohort) => cohort.policies),
  root.fedipAffiliatePolicy,
  ...root.fedipLevelPolicies.map(({ policy }) => policy),
];

const isSource = (text: unknown) => typeof text === 'string' && (/^https?:\/\/\S+$/.test(text) || /20\d\d/.test(text));
const isSure = (text: unknown) => ['high', 'medium', 'low', 'not-found'].includes(String(text));

/** The rows of a table, by path, that neither say themselves where they were read and how sure they are, nor lie in one that does. */
function unsourced(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return Array.isArray(value) ? [] : [path];
  const { sources, confidence } = value as { sources?: unknown; confidence?: unknown };
  if (Array.isArray(sources) && sources.length > 0 && sources.every(isSource) && isSure(confidence)) return [];
  // What says how a list is to be read is no fact of its own.
  const aboutTheList = ['format', 'complete', 'note', 'title', 'silentOn', 'noneBefore'];
  const rows = Object.entries(value).filter(([key]) => !aboutTheList.includes(key));
  return rows.length === 0 ? [] : rows.flatMap(([key, row]) => unsourced(row, `${path}.${key}`));
}

describe('every fact says where it was read and how sure it is', () => {
  it.each(Object.entries(tables))('in %s', (name, table) => {
    expect(unsourced(table, name)).toEqual([]);
  });

  it.each(policies.map((policy) => [`${policy.id}, version ${policy.version}`, policy] as const))(
    'and every requirement of %s',
    (_, { requires }) => {
      for (const { source, confidence } of Object.values(requires)) {
        expect(source).toMatch(/https?:\/\/|National Health Executive, May\/June 2017/);
        expect(isSure(confidence)).toBe(true);
      }
    },
  );

  it('and one that does not would be named', () => {
    const sourced = { sources: ['https://example.org'], confidence: 'low' };
    expect(unsourced([{ ...sourced, events: [{ on: '2017-09-12' }] }], 'table')).toEqual([]);
    expect(unsourced({ complete: true, entries: [sourced, { code: 'RM3' }] }, 'table')).toEqual([
      'table.entries.1.code',
    ]);
    expect(unsourced([{ ...sourced, confidence: 'quite' }], 'table')).not.toEqual([]);
    expect(unsourced([{ ...sourced, sources: [] }], 'table')).not.toEqual([]);
  });
});

describe('the tables', () => {
  it.each(Object.entries(tables))('%s cannot be changed, down to its leaves', (_, table) => {
    const open = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
    // The list of lists of cohorts is made here.
    for (const one of Array.isArray(table) ? table : [table]) expect(open(one)).toBe(false);
  });

  it('are all there: no list of facts is exported that is not looked at here', () => {
    const sourcedTables = Object.entries({ ...root, ...data }).filter(([, value]) => {
      const isSchema = typeof value === 'object' && '_zod' in value;
      const text = isSchema ? '' : (JSON.stringify(value) as string | undefined);
      return text?.includes('"sources":') && text.includes('"confidence":');
    });
    const names = sourcedTables.map(([name]) => name);
    expect(names.filter((name) => !(name in tables) && name !== 'academyCohorts')).toEqual([]);
  });
});
