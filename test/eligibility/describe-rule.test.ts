import type { Rule } from 'digital-academy';
import { describeRule, policy, ruleWords, titlesOf } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, completions } from './arbitraries.ts';
import { holds } from './truth.ts';

const a: Rule = { op: 'is', fact: 'a', value: true };
const b: Rule = { op: 'is', fact: 'b', value: true };
const c: Rule = { op: 'is', fact: 'c', value: false };

describe('describeRule', () => {
  it.each<[Rule, string]>([
    [{ op: 'is', fact: 'endorsed', value: true }, 'endorsed: yes'],
    [{ op: 'is', fact: 'endorsed', value: false }, 'endorsed: no'],
    [{ op: 'in', fact: 'post', values: ['cio'] }, 'post: cio'],
    [{ op: 'in', fact: 'post', values: ['ccio', 'cio'] }, 'post: ccio or cio'],
    [{ op: 'in', fact: 'post', values: ['ccio', 'cio', 'aspirant'] }, 'post: ccio, cio or aspirant'],
    [{ op: 'not-in', fact: 'post', values: ['other'] }, 'post: not other'],
    [{ op: 'not-in', fact: 'post', values: ['cio', 'other'] }, 'post: none of cio, other'],
    [{ op: 'at-least', fact: 'registration', value: 'senior' }, 'registration: senior or above'],
    [{ op: 'at-most', fact: 'registration', value: 'senior' }, 'registration: senior or below'],
    [{ op: 'above', fact: 'registration', value: 'senior' }, 'registration: above senior'],
    [{ op: 'below', fact: 'registration', value: 'senior' }, 'registration: below senior'],
    [{ op: 'between', fact: 'registration', from: 'senior', to: 'advanced' }, 'registration: senior to advanced'],
    [{ op: 'between', fact: 'registration', from: 'senior', to: 'senior' }, 'registration: senior'],
    [{ op: 'at-least', fact: 'employer.bedCount', value: 16 }, 'employer bed count: 16 or more'],
    [{ op: 'at-most', fact: 'years', value: 2 }, 'years: 2 or less'],
    [{ op: 'above', fact: 'score', value: 15.5 }, 'score: above 15.5'],
    [{ op: 'below', fact: 'years', value: 3 }, 'years: below 3'],
    [{ op: 'between', fact: 'years', from: 2, to: 5 }, 'years: 2 to 5'],
    [{ op: 'between', fact: 'years', from: 0, to: 0 }, 'years: 0'],
    [{ op: 'on', fact: 'appliedOn', value: '2017-06-01' }, 'applied on: 1 June 2017'],
    [{ op: 'before', fact: 'appliedOn', value: '2017-06-01' }, 'applied on: before 1 June 2017'],
    [{ op: 'after', fact: 'appliedOn', value: '2017-06-01' }, 'applied on: after 1 June 2017'],
    [{ op: 'within', fact: 'appliedOn', from: '2017-06-01', to: '2017-06-30' }, 'applied on: 1 to 30 June 2017'],
    [{ op: 'within', fact: 'appliedOn', from: '2017-06-01' }, 'applied on: from 1 June 2017'],
    [{ op: 'within', fact: 'appliedOn', to: '2017-06-30' }, 'applied on: up to 30 June 2017'],
    [{ op: 'includes-any', fact: 'skills', values: ['a'] }, 'skills: includes a'],
    [{ op: 'includes-any', fact: 'skills', values: ['a', 'b'] }, 'skills: at least one of a, b'],
    [{ op: 'includes-all', fact: 'skills', values: ['a'] }, 'skills: includes a'],
    [{ op: 'includes-all', fact: 'skills', values: ['a', 'b'] }, 'skills: all of a, b'],
    [{ op: 'includes-none', fact: 'skills', values: ['a'] }, 'skills: does not include a'],
    [{ op: 'includes-none', fact: 'skills', values: ['a', 'b'] }, 'skills: none of a, b'],
  ])('puts a comparison as the fact and what it must be: %j', (comparison, words) => {
    expect(describeRule(comparison)).toBe(words);
  });

  it.each<[Rule, string]>([
    [{ op: 'all-of', rules: [a, b] }, 'a: yes, and b: yes'],
    [{ op: 'any-of', rules: [a, b, c] }, 'a: yes, or b: yes, or c: no'],
    [{ op: 'some-of', atLeast: 2, rules: [a, b, c] }, 'at least 2 of (a: yes; b: yes; c: no)'],
    [{ op: 'not', rule: a }, 'not (a: yes)'],
    [{ op: 'any-of', rules: [{ op: 'all-of', rules: [a, b] }, c] }, '(a: yes, and b: yes), or c: no'],
    [{ op: 'all-of', rules: [a, { op: 'any-of', rules: [b, c] }] }, 'a: yes, and (b: yes, or c: no)'],
    [{ op: 'all-of', rules: [a, { op: 'all-of', rules: [b, c] }] }, 'a: yes, and b: yes, and c: no'],
    [{ op: 'all-of', rules: [a, { op: 'any-of', rules: [b] }] }, 'a: yes, and b: yes'],
    [
      { op: 'any-of', rules: [{ op: 'all-of', rules: [{ op: 'any-of', rules: [a, b] }] }, c] },
      'a: yes, or b: yes, or c: no',
    ],
    [
      { op: 'all-of', rules: [a, { op: 'some-of', atLeast: 1, rules: [b, c] }] },
      'a: yes, and at least 1 of (b: yes; c: no)',
    ],
    [{ op: 'not', rule: { op: 'any-of', rules: [a, b] } }, 'not (a: yes, or b: yes)'],
    [{ op: 'not', rule: { op: 'not', rule: a } }, 'not (not (a: yes))'],
  ])('brackets only a group inside one of another kind: %j', (group, words) => {
    expect(describeRule(group)).toBe(words);
  });

  it('says what the rule means: read back, the words hold for the same people', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const [whole = {}] = completions(world, known);
        const holdsHere = (one: Rule) => holds(one, whole, world.vocabulary);
        for (const rule of world.rules) {
          expect(readBack(describeRule(rule), leavesOf(rule), holdsHere)).toBe(holdsHere(rule));
        }
      }),
    );
  });

  it('leaves a frozen rule as it was', () => {
    const frozen = Object.freeze({ op: 'all-of', rules: Object.freeze([Object.freeze(a), Object.freeze(b)]) } as const);
    expect(describeRule(frozen)).toBe(describeRule({ op: 'all-of', rules: [a, b] }));
  });

  it('takes other words for any part', () => {
    const words = { group: ruleWords.groupHeading, value: () => 'oes' };
    expect(describeRule({ op: 'all-of', rules: [a, b] }, { words })).toBe('all of');
    expect(describeRule(a, { words })).toBe('a: oes');
    const period = ({ from, to }: { from?: unknown; to?: unknown }) => `${String(from)} i ${String(to)}`;
    const june: Rule = { op: 'within', fact: 'a', from: '2017-06-01', to: '2017-06-30' };
    expect(describeRule(june, { words: { period } })).toBe('a: 2017-06-01 i 2017-06-30');
  });
});

describe('titlesOf', () => {
  const written = policy({
    id: 'test/titles',
    version: 1,
    inForce: { from: '2017-05-01' },
    facts: { a: { type: 'yes-no', title: 'Endorsed by the employer' }, 'b.isIn2017': { type: 'yes-no' } },
    requires: { a: { rule: { op: 'is', fact: 'a', value: true }, because: 'Endorsed' } },
  });
  const fact = titlesOf(written);

  it('calls a fact by its title', () => {
    expect(describeRule(a, { words: { fact } })).toBe('Endorsed by the employer: yes');
  });

  it('says the path word by word where there is no title, whatever objects inherit', () => {
    expect(fact('b.isIn2017')).toBe('b is in2017');
    expect(['constructor', 'toString', '__proto__'].map(fact)).toEqual(['constructor', 'to string', ' proto ']);
  });
});

// A reader of the words, written apart from the library.

function leavesOf(some: Rule): Map<string, Rule> {
  if ('fact' in some) return new Map([[describeRule(some), some]]);
  const members = some.op === 'not' ? [some.rule] : some.rules;
  return new Map(members.flatMap((member) => [...leavesOf(member)]));
}

function readBack(text: string, leaves: Map<string, Rule>, holdsFor: (leaf: Rule) => boolean): boolean {
  const read = (part: string) => readBack(part, leaves, holdsFor);
  const leaf = leaves.get(text);
  if (leaf) return holdsFor(leaf);
  const [ands, ors] = [splitOutside(text, ', and '), splitOutside(text, ', or ')];
  if (ands.length > 1 && ors.length > 1) throw new Error(`it can be read in two ways: ${text}`);
  if (ands.length > 1) return ands.every(read);
  if (ors.length > 1) return ors.some(read);
  const [, opening, count, inside] = /^(not |at least (\d+) of |)\((.*)\)$/.exec(text) ?? [];
  if (inside === undefined) throw new Error(`it cannot be read: ${text}`);
  if (opening === 'not ') return !read(inside);
  return count ? splitOutside(inside, '; ').filter(read).length >= Number(count) : read(inside);
}

/** The parts between separators that stand in no brackets. */
function splitOutside(text: string, separator: string): string[] {
  const depthOf = (part: string) => part.split('(').length - part.split(')').length;
  return text.split(separator).reduce<string[]>((parts, piece) => {
    const last = parts.at(-1);
    return last !== undefined && depthOf(last) > 0
      ? [...parts.slice(0, -1), last + separator + piece]
      : [...parts, piece];
  }, []);
}
