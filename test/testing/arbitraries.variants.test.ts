import * as root from 'digital-academy';
import type { FactType, Rule } from 'digital-academy';
import { arbitraries } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { seeVariants, variantsOf } from './variants.ts';

type Name = keyof typeof arbitraries;

// What a schema accepts, and is not drawn: allocations come of `allocate`, which leaves out what is missing and takes no dated plan.
const notDrawn: Partial<Record<Name, RegExp>> = {
  Allocation: /releasedOn: (undefined|null|string)$|(preferences|limitedBy): (undefined|null)$/,
};

const readable = (Object.keys(arbitraries) as Name[]).filter((name) => !/^Ods(?!Code)|^Policy/.test(name));

// The same values in every run: a variant that came by chance would be missed by chance.
function sampleOf<Value>(values: fc.Arbitrary<Value>): Value[] {
  return fc.sample(values, { seed: 42, numRuns: 1000 });
}

describe('of every thousand values', () => {
  it.each(readable)('those of %s have every variant between them', (name) => {
    const schema = root[name] as z.ZodType;
    const seen = new Set<string>();
    const isUnseen = (variant: string) => !seen.has(variant) && !notDrawn[name]?.test(variant);
    let unseen = variantsOf(schema).filter(isUnseen);
    for (let hundred = 0; hundred < 10 && unseen.length > 0; hundred += 1) {
      const some = fc.sample<unknown>(arbitraries[name](), { seed: 42 + hundred, numRuns: 100 });
      for (const value of some) seeVariants(schema, value, seen);
      unseen = unseen.filter(isUnseen);
    }
    expect(unseen).toEqual([]);
  });
});

describe('of every thousand policies', () => {
  const policies = sampleOf(arbitraries.Policy());
  const types = policies.flatMap(({ facts }) => Object.values<FactType>(facts).map(({ type }) => type));
  const rules = policies.flatMap(({ requires }) => Object.values(requires).flatMap(({ rule }) => rulesIn(rule)));

  it('some have each type of fact', () => {
    const all: FactType['type'][] = ['choice', 'choices', 'day', 'ladder', 'number', 'whole-number', 'yes-no'];
    expect([...new Set(types)].sort()).toEqual(all);
  });

  it('some have each comparison and each group, the groups inside one another', () => {
    const all: Rule['op'][] = [
      ...(['above', 'after', 'all-of', 'any-of', 'at-least', 'at-most', 'before', 'below', 'between', 'in'] as const),
      ...(['includes-all', 'includes-any', 'includes-none', 'is', 'not', 'not-in', 'on', 'some-of', 'within'] as const),
    ];
    expect([...new Set(rules.map(({ op }) => op))].sort()).toEqual(all);
    expect(rules.some((rule) => 'rules' in rule && rule.rules.some((inner) => 'rules' in inner))).toBe(true);
  });

  it('some are titled, sourced, noted, sensitive, and without an end', () => {
    const requirements = policies.flatMap(({ requires }) => Object.values(requires));
    const facts = policies.flatMap((policy) => Object.values<FactType>(policy.facts));
    for (const has of [true, false]) {
      expect(policies.some(({ title }) => (title !== undefined) === has)).toBe(true);
      expect(requirements.some(({ source }) => (source !== undefined) === has)).toBe(true);
      expect(requirements.some(({ note }) => (note !== undefined) === has)).toBe(true);
      expect(facts.some(({ sensitive }) => (sensitive !== undefined) === has)).toBe(true);
      expect(policies.some(({ inForce }) => (inForce.to != null) === has)).toBe(true);
    }
  });

  it('some are written on one line, some on several', () => {
    const texts = sampleOf(arbitraries.PolicyJson());
    expect(new Set(texts.map((text) => text.includes('\n'))).size).toBe(2);
  });
});

describe('of every thousand records of ODS', () => {
  const records = sampleOf(arbitraries.OdsRecord());
  const read = records.map((record) => root.OdsRecord.parse(record));

  it('some are in their envelope, some out of it', () => {
    expect(new Set(records.map((record) => 'Organisation' in record)).size).toBe(2);
  });

  it.each<[string, (record: root.OdsRecord) => unknown, readonly unknown[]]>([
    ['class', ({ recordClass }) => recordClass, ['RC1', 'RC2', null]],
    ['status', ({ status }) => status, ['active', 'inactive']],
    ['skeleton', ({ isRefOnly }) => isRefOnly, [false, true]],
    ['primary role', ({ primaryRole }) => primaryRole === null, [false, true]],
    ['day of the last change', ({ lastChangedOn }) => lastChangedOn === null, [false, true]],
    ['operational dates', ({ dates }) => dates.operational.length > 0, [false, true]],
    ['legal dates', ({ dates }) => dates.legal.length > 0, [false, true]],
    ['roles', ({ roles }) => roles.length > 0, [false, true]],
    ['relationships', ({ relationships }) => relationships.length > 0, [false, true]],
    [
      'side of the first succession',
      ({ successions: [one] }) => one?.targetIs,
      ['predecessor', 'successor', undefined],
    ],
  ])('every %s there can be is read', (_, variantOf, all) => {
    expect(new Set(read.map(variantOf))).toEqual(new Set(all));
  });
});

describe('at the edges', () => {
  it('the first day, the last and a leap day are drawn', () => {
    const days = sampleOf(arbitraries.CalendarDate());
    for (const edge of ['0001-01-01', '9999-12-31', '2020-02-29'] as const) expect(days).toContain(edge);
  });

  it('no places, the fiftieth place and the one after it are drawn', () => {
    const counts = sampleOf(arbitraries.PlacePlan()).flatMap(({ blocks }) => blocks.map(({ places }) => places));
    for (const edge of [0, 1, 49, 50, 51]) expect(counts).toContain(edge);
  });

  it('empty lists are drawn', () => {
    expect(sampleOf(arbitraries.Ranking()).some(({ ranked }) => ranked.length === 0)).toBe(true);
    expect(sampleOf(arbitraries.PlacePlan()).some(({ blocks }) => blocks.length === 0)).toBe(true);
    expect(sampleOf(arbitraries.ExemplarRegister()).some(({ lists }) => lists.exemplar.entries.length === 0)).toBe(
      true,
    );
  });

  it('texts that break what is careless are drawn', () => {
    const ids = sampleOf(arbitraries.Application()).map(({ id }) => id);
    for (const hostile of ['__proto__', 'constructor', '"', '👩🏽‍⚕️']) expect(ids).toContain(hostile);
    expect(ids.some((id) => id.length > 1000)).toBe(true);
  });
});

function rulesIn(rule: Rule): readonly Rule[] {
  const members = 'rules' in rule ? rule.rules : 'rule' in rule ? [rule.rule] : [];
  return [rule, ...members.flatMap(rulesIn)];
}
