import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from 'digital-academy';
import * as testing from 'digital-academy/testing';
import * as fastCheck from 'digital-academy/testing/fast-check';
import * as vitest from 'digital-academy/testing/vitest';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../examples/as-test.ts';
import { fencesIn, filesBelow } from '../examples/find-fences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = filesBelow('docs/guides', '.md');
const shipped = ['README.md', 'docs/llms.txt', ...filesBelow('docs', '.md').filter((file) => !isExample(file))];

describe('the guides', () => {
  it.each(guides)('%s is a page that one reads to the end, with an example that runs', (file) => {
    const text = read(file);
    expect(text).toMatch(/^---\ntitle: .+\ngroup: Guides\n---\n/);
    expect(text.trimEnd().split('\n').length).toBeLessThan(150);
    const stated = fencesIn(file, text).filter((fence) => languageOf(fence) === 'ts' && fence.code.includes('// =>'));
    expect(stated).not.toEqual([]);
  });

  it('are all in getting started, with what each is for', () => {
    const first = 'docs/guides/getting-started.md';
    expect(linksOf(first).map(({ to }) => to)).toEqual(expect.arrayContaining(guides.filter((file) => file !== first)));
  });
});

describe('the pages of the package', () => {
  it.each(shipped)('%s leads nowhere that the package does not have', (file) => {
    const dead = linksOf(file).filter(({ to, heading }) => {
      return !existsSync(root + to) || isExample(to) || (heading !== '' && !headingsOf(to).includes(heading));
    });
    expect(dead).toEqual([]);
  });

  it('are all in llms.txt, reasons by one of them', () => {
    const listed = linksOf('docs/llms.txt').map(({ to }) => to);
    const pages = shipped.filter((file) => file !== 'docs/llms.txt' && !file.startsWith('docs/reasons/'));
    expect(pages.filter((file) => !listed.includes(file))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('keep llms.txt in its form: a title, a summary, lists of links with a word on each', () => {
    const [title, , summary, ...rest] = read('docs/llms.txt').split('\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S/);
    const lists = rest.slice(rest.findIndex((line) => line.startsWith('## '))).filter((line) => line !== '');
    expect(lists.filter((line) => !/^(## \S.*|- \[[^\]]+\]\([^)]+\): \S.*)$/.test(line))).toEqual([]);
  });
});

describe('the table of questions in the README', () => {
  const questions = read('README.md').match(/^\| (?!question|-).*\?.*$/gm) ?? [];

  it.each(questions)('%s names what is there', (row) => {
    const [, , functions, rooms] = row.split('|');
    const names = [...functions!.matchAll(/`(\w+)/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    const there = { ...library, ...testing, ...fastCheck, ...vitest };
    expect(names.filter((name) => !(name in there))).toEqual([]);
    const folders = [...rooms!.matchAll(/`(\w+)`/g)].map(([, room]) => `src/${room!}`);
    expect(folders.filter((folder) => !existsSync(root + folder))).toEqual([]);
  });
});

interface Link {
  /** From the root of the repository. */
  readonly to: string;
  readonly heading: string;
}

function linksOf(file: string): Link[] {
  const links = [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
  return links.map(([, path = '', heading = '']) => {
    return { to: path === '' ? file : posix.join(posix.dirname(file), path), heading };
  });
}

/** The headings of a page, as links name them. */
function headingsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    return heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-');
  });
}

function isExample(file: string): boolean {
  return file.startsWith('docs/examples/');
}

function read(file: string): string {
  return readFileSync(root + file, 'utf8');
}
