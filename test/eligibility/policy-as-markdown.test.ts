import { policy, policyAsMarkdown } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf, worlds } from './arbitraries.ts';

const written = policy({
  id: 'test/markdown',
  version: 2,
  title: 'Leaders, *all* of them',
  inForce: { from: '2017-05-01' },
  facts: {
    exemplar: { type: 'yes-no', title: 'Works at an exemplar' },
    post: { type: 'choice', options: ['ccio', 'cio', 'other'] },
    level: { type: 'ladder', steps: ['practitioner', 'senior'] },
    skills: { type: 'choices', options: ['sql', 'statistics'] },
    years: { type: 'whole-number', sensitive: true },
    score: { type: 'number' },
    since: { type: 'day' },
    unused: { type: 'yes-no' },
  },
  requires: {
    endorsed: {
      rule: { op: 'is', fact: 'exemplar', value: true },
      because: 'From an exemplar',
      source: 'a test, <2017>',
      confidence: 'low',
      note: 'made up',
    },
    'leads-or-knows': {
      because: 'Leads or knows',
      rule: {
        op: 'any-of',
        rules: [
          { op: 'in', fact: 'post', values: ['ccio', 'cio'] },
          {
            op: 'some-of',
            atLeast: 2,
            rules: [
              { op: 'includes-any', fact: 'skills', values: ['sql', 'statistics'] },
              { op: 'not', rule: { op: 'below', fact: 'years', value: 3 } },
              { op: 'at-least', fact: 'level', value: 'senior' },
              { op: 'above', fact: 'score', value: 15.5 },
              { op: 'within', fact: 'since', to: '2017-01-31' },
            ],
          },
        ],
      },
    },
  },
});

// What begins a line of the document, and text in which nothing is left that means something.
const lineShape = /^(#{1,3} |(  )*- |)(?![-+\s]|\d+[.)])([^\\`*_[\]{}#|~$<>&]|\\[\\`*_[\]{}#|~$.)+-]|&(amp|lt|gt);)+$/;

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('\\`*_[](){}#|~$<>&!-+=.:1 \n\r\t"')) }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '[a](javascript:b)',
    '\n# Heading',
    '- list',
    '1. list',
    '> quote',
    '&lt;',
    '```',
  ),
);

function withText(text: string) {
  return policy({
    ...policyOf({ endorsed: { type: 'yes-no' } }, [{ op: 'is', fact: 'endorsed', value: true }]),
    id: `x${text}`,
    title: `${text}x`,
    facts: { endorsed: { type: 'choice', options: [`${text}y`], title: `${text}x` } },
    requires: {
      it: { because: `${text}x`, source: `${text}x`, rule: { op: 'in', fact: 'endorsed', values: [`${text}y`] } },
    },
  });
}

describe('policyAsMarkdown', () => {
  it('puts a policy as headings, lists of what must hold, and the facts that its rules look at', () => {
    expect(policyAsMarkdown(written).split('\n')).toEqual([
      '# Leaders, \\*all\\* of them',
      '',
      'Version 2 of test/markdown, in force from 1 May 2017.',
      '',
      '## All of these must be met',
      '',
      '### From an exemplar',
      '',
      '- Works at an exemplar: yes',
      '',
      'Code: endorsed. Source: a test, &lt;2017&gt;. Confidence: low. Note: made up',
      '',
      '### Leads or knows',
      '',
      '- any of:',
      '  - post: ccio or cio',
      '  - at least 2 of:',
      '    - skills: at least one of sql, statistics',
      '    - not:',
      '      - years: below 3',
      '    - level: senior or above',
      '    - score: above 15.5',
      '    - since: up to 31 January 2017',
      '',
      'Code: leads-or-knows',
      '',
      '## Facts',
      '',
      '- Works at an exemplar (exemplar): yes or no',
      '- post (post): one of ccio, cio, other',
      '- skills (skills): any of sql, statistics',
      '- years (years): a whole number, sensitive',
      '- level (level): one of practitioner, senior, lowest first',
      '- score (score): a number',
      '- since (since): a day',
      '',
    ]);
  });

  it('goes by the id where there is no title', () => {
    expect(
      policyAsMarkdown(policyOf({ endorsed: { type: 'yes-no' } }, [{ op: 'is', fact: 'endorsed', value: true }])),
    ).toMatch(/^# test\/random\n/);
  });

  it('takes other words, as text', () => {
    const document = policyAsMarkdown(written, { words: { facts: '<b>Ffeithiau</b>', fact: (fact) => fact } });
    expect(document).toContain('\n## &lt;b&gt;Ffeithiau&lt;/b&gt;\n');
    expect(document).toContain('\n- exemplar: yes\n');
  });

  it('has a line for each comparison, for any policy', () => {
    fc.assert(
      fc.property(worlds, ({ policy: some, rules }) => {
        const document = policyAsMarkdown(some);
        const comparisons = JSON.stringify(rules).match(/"fact":/g)?.length;
        const [must = ''] = document.split('\n## Facts\n');
        expect(must.match(/^ *- .*[^:]$/gm)?.length).toBe(comparisons);
      }),
    );
  });

  it('lets no text bring markup of its own', () => {
    const lines = policyAsMarkdown(withText('x')).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const document = policyAsMarkdown(withText(text)).split('\n');
        expect(document).toHaveLength(lines);
        for (const line of document) if (line !== '') expect(line).toMatch(lineShape);
      }),
    );
  });

  it('loses no text: unescaped, it is there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [title = ''] = policyAsMarkdown(withText(text)).split('\n');
        const plain = title
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replace(/&(amp|lt|gt);/g, (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>' })[entity]!);
        expect(plain).toBe(`# ${`${text}x`.replace(/\s+/g, ' ').trim()}`);
      }),
    );
  });
});
