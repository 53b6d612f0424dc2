import type { Rule } from 'digital-academy';
import { policy, policyAsMermaid } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf, worlds } from './arbitraries.ts';

const a: Rule<'endorsed'> = { op: 'is', fact: 'endorsed', value: true };

const one = policyOf({ endorsed: { type: 'yes-no' } }, [a]);

const id = '[a-z0-9_]+';
const label = `"(?:[\\p{L}\\p{N} ,.:'()-]|#\\d+;)+"`;
const lineShape = new RegExp(
  `^  (${id})(?:\\(${label}\\)|\\[${label}\\]|\\(\\[${label}\\]\\)|\\{\\{${label}\\}\\})(?: --> (${id}))?$`,
  'u',
);

/** The ids of the nodes, each with the one that it leads to. Fails on a line of any other shape. */
function edgesOf(diagram: string): [string, string | undefined][] {
  const [first, ...lines] = diagram.split('\n');
  expect(first).toBe('flowchart LR');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    expect(line).toMatch(lineShape);
    const [, node, target] = lineShape.exec(line)!;
    return [node!, target];
  });
}

function labelsOf(diagram: string): string[] {
  const labels = diagram.match(/(?<=").*(?=")/g) ?? [];
  return labels.map((text) => text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
}

function nodesIn(rule: Rule): number {
  if ('fact' in rule) return 1;
  const members = rule.op === 'not' ? [rule.rule] : rule.rules;
  return members.reduce((nodes, member) => nodes + nodesIn(member), 1);
}

function saying(because: string, code = 'it') {
  return policy({ ...one, requires: { [code]: { because, rule: a } } });
}

describe('policyAsMermaid', () => {
  it('leads comparisons into groups, groups into requirements, and those into eligible', () => {
    const rule: Rule<'endorsed'> = {
      op: 'any-of',
      rules: [
        { op: 'not', rule: a },
        { op: 'some-of', atLeast: 1, rules: [a] },
      ],
    };
    const written = policy({
      ...one,
      facts: { endorsed: { type: 'yes-no', title: 'Endorsed by the "boss"' } },
      requires: { 'in-time': { because: 'In time', rule: a }, end: { because: 'Ends', rule } },
    });
    expect(policyAsMermaid(written).split('\n')).toEqual([
      'flowchart LR',
      '  eligible(["Eligible"])',
      '  r_in_time("In time") --> eligible',
      '  r_in_time__1["Endorsed by the #34;boss#34;: yes"] --> r_in_time',
      '  r_end("Ends") --> eligible',
      '  r_end__1{{"any of"}} --> r_end',
      '  r_end__1__1{{"not"}} --> r_end__1',
      '  r_end__1__1__1["Endorsed by the #34;boss#34;: yes"] --> r_end__1__1',
      '  r_end__1__2{{"at least 1 of"}} --> r_end__1',
      '  r_end__1__2__1["Endorsed by the #34;boss#34;: yes"] --> r_end__1__2',
      '',
    ]);
  });

  it('draws a tree with a node for each part of any policy', () => {
    fc.assert(
      fc.property(worlds, ({ policy: some, rules }) => {
        const edges = edgesOf(policyAsMermaid(some));
        const ids = edges.map(([node]) => node);
        expect(new Set(ids).size).toBe(ids.length);
        expect(edges).toHaveLength(rules.reduce((nodes, rule) => nodes + 1 + nodesIn(rule), 1));
        for (const [i, [, target]] of edges.entries()) {
          // Each leads to one that was drawn before it; the first, eligible, to none.
          expect(target === undefined ? -1 : ids.slice(0, i).indexOf(target)).toBe(i === 0 ? -1 : ids.indexOf(target!));
        }
      }),
    );
  });

  it('keeps codes apart that differ in a number at the end', () => {
    const codes = ['it', 'it-1', 'it-1-1'];
    const requires = Object.fromEntries(codes.map((code) => [code, { because: code, rule: a }]));
    const ids = edgesOf(policyAsMermaid(policy({ ...one, requires }))).map(([node]) => node);
    expect(new Set(ids).size).toBe(7);
  });

  it('keeps the ids of a requirement when others come before it', () => {
    const { requires, ...rest } = one;
    const more = policy({ ...rest, requires: { first: { because: 'First', rule: a }, ...requires } });
    const before = policyAsMermaid(one).split('\n');
    expect(policyAsMermaid(more).split('\n')).toEqual(expect.arrayContaining(before));
  });

  it.each([
    'style: fill:#f00;',
    'a"] --> b["c',
    '`**bold**`',
    '1. a list',
    '- a list',
    '%%{init: {}}%%',
    '<b onclick="x">',
    'www.example.com',
    'https://example.com',
    '#quot;',
    'two\nlines',
    '\u{1f600} ﬂ°°34¶ß',
  ])('says %j as text', (text) => {
    const diagram = policyAsMermaid(saying(text));
    edgesOf(diagram);
    expect(labelsOf(diagram)[1]).toBe(text.replace('\n', ' '));
    // What Mermaid would take for a list, a link or a style is not there to be taken.
    expect(diagram).not.toMatch(/"(\d+[.)]|-)|www|:[^\s"]/);
  });

  it('says any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const diagram = policyAsMermaid(saying(`${text}x`));
        edgesOf(diagram);
        expect(labelsOf(diagram)[1]).toBe(`${text}x`.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('takes other words, as text', () => {
    expect(policyAsMermaid(saying('It'), { words: { eligible: 'Cymwys; "ie"' } })).toContain(
      '  eligible(["Cymwys#59; #34;ie#34;"])\n',
    );
  });
});
