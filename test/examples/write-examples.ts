import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Turns every `ts` fence in the doc comments of src, in the README and in docs into a test of its own, which is
// type-checked with the rest and executed. A comment `// => value` states what the line gives; `// throws` that it throws.

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'test/examples/generated');

/** The fewest examples that can be right. Raise it as examples are added: a slip in the pattern below must not pass. */
export const fewestExamples = 80;

const inMarkdown = /^```ts\n([\s\S]*?)^```$/gm;
const inComment = /^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm;

export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

export function findExamples(): Example[] {
  return [...filesBelow('src', '.ts'), ...filesBelow('docs', '.md'), 'README.md'].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(file.endsWith('.md') ? inMarkdown : inComment)].map((match) => ({
      file,
      line: text.slice(0, match.index).split('\n').length + 1,
      code: file.endsWith('.md') ? match[1]! : match[1]!.replace(/^ *\* ?/gm, ''),
    }));
  });
}

/** Writes each example as a test below test/examples/generated, and removes those whose example is gone. */
export function writeExamples(): void {
  const tests = new Map(findExamples().map((example) => [`${example.file}.${example.line}.test.ts`, asTest(example)]));
  mkdirSync(out, { recursive: true });
  for (const stale of filesBelow('test/examples/generated', '.test.ts').map((path) =>
    path.slice('test/examples/generated/'.length),
  )) {
    if (!tests.has(stale)) rmSync(join(out, stale));
  }
  for (const [name, test] of tests) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    // Runs side by side share the folder: a test that is there already must not blink.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== test) writeFileSync(path, test);
  }
}

export function asTest({ file, line, code }: Example): string {
  const lines = code.trimEnd().split('\n');
  const importEnds = lines.reduce((last, text, i) => (/^(import\b|\} from )/.test(text) ? i + 1 : last), 0);
  return [
    `import { expect as expectThat, it as example } from 'vitest';`,
    ...lines.slice(0, importEnds),
    `example('${file}:${line}', () => {`,
    // An example may have nothing to compare.
    'void expectThat;',
    ...lines.slice(importEnds).map(withExpectation),
    '});',
    '',
  ].join('\n');
}

function withExpectation(line: string): string {
  const throwing = /^(\s*)(.+?);?\s*\/\/ throws\b.*$/.exec(line);
  if (throwing) return `${throwing[1]!}expectThat(() => ${throwing[2]!}).toThrow();`;
  const declared = /^(\s*)const (\w+)(.*?);\s*\/\/ => (.+)$/.exec(line);
  if (declared) {
    return `${declared[1]!}const ${declared[2]!}${declared[3]!}; expectThat(${declared[2]!}).toEqual(${declared[4]!});`;
  }
  const stated = /^(\s*)(.+?);?\s*\/\/ => (.+)$/.exec(line);
  return stated ? `${stated[1]!}expectThat(${stated[2]!}).toEqual(${stated[3]!});` : line;
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
