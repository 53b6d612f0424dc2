import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedPolicies, refusalCodes } from './refusal-codes.ts';

// A page for each code that the package can refuse with, or say that it does not know.
const folder = new URL('../../docs/reasons/', import.meta.url);
const codes = refusalCodes();
const pages = new Map(
  readdirSync(folder).map((file) => [file.replace(/\.md$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
);

describe('docs/reasons', () => {
  it('finds the codes of rules, numbers, registers, standing and offers', () => {
    const some = ['exemplar-employer', 'not-well-formed', 'list-incomplete', 'lapsed', 'late', 'below-the-line'];
    expect(some.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has a page for every code, and none for another', () => {
    expect([...pages.keys()].sort()).toEqual([...codes.keys()].sort());
  });

  it.each([...pages])('says of %s what it means, what mends it, and where it comes from', (code, text) => {
    expect(text).toMatch(`---\ntitle: ${code}\ngroup: Reasons\n---\n`);
    expect(text.match(/^## .*$/gm)).toEqual(['## What it means', '## What mends it', '## Source']);
    for (const section of text.split(/^## .*$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(20);
    for (const by of codes.get(code) ?? []) expect(text).toContain(`\`${by}\``);
  });

  it.each(publishedPolicies.map((policy) => [`${policy.id}, version ${policy.version}`, policy] as const))(
    'names the sources of every requirement of %s',
    (_, { requires }) => {
      for (const [code, { source }] of Object.entries(requires)) {
        const address = /https?:\S+/.exec(source ?? '')?.[0] ?? source;
        expect(pages.get(code)).toContain(address);
      }
    },
  );
});
