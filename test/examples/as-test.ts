import { posix } from 'node:path';
import type { Fence } from './find-fences.ts';

// How a block of each language is held to what it says: the text of a test.
const kinds: Readonly<Record<string, (fence: Fence, page: readonly Fence[]) => string>> = {
  ts: typeScriptTest,
  json: jsonTest,
  sql: (fence, page) => {
    const upToHere = page.filter((other) => languageOf(other) === 'sql' && other.line <= fence.line);
    return checkedBy('run-sql.ts', 'runSql', fence, JSON.stringify(upToHere.map(({ code }) => code)));
  },
  sh: (fence) => checkedBy('check-commands.ts', 'checkCommands', fence, JSON.stringify(fence.code)),
};

/** The languages whose blocks are executed, or checked where they cannot be. */
export const languages: readonly string[] = Object.keys(kinds);

/** The language of a block; `''` if it names none. */
export function languageOf({ info }: Pick<Fence, 'info'>): string {
  return info.split(' ')[0]!;
}

/**
 * The test of a block among the blocks of its page. A comment `// => value` states what the line gives, `// throws` that it throws. The
 * `sql` blocks of a page run in one database, one after the other.
 */
export function asTest(fence: Fence, page: readonly Fence[] = [fence]): string {
  return kinds[languageOf(fence)]!(fence, page);
}

function typeScriptTest({ file, line, code }: Fence): string {
  const lines = code.trimEnd().split('\n');
  const importEnds = lines.reduce((last, text, i) => (/^(import\b|\} from )/.test(text) ? i + 1 : last), 0);
  const body = lines.slice(importEnds).map(withExpectation).join('\n');
  return [
    `import { ${body.includes('expectThat(') ? 'expect as expectThat, ' : ''}it as example } from 'vitest';`,
    ...lines.slice(0, importEnds),
    `example('${file}:${line}', ${/\bawait\b/.test(code) ? 'async ' : ''}() => {`,
    body,
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

/** A `json` block parses; one that names a schema, as in `json Policy`, keeps to it, and one with a `format` has to name one. */
function jsonTest({ file, line, info, code }: Fence): string {
  const schema = info.split(' ')[1];
  return [
    `import { expect as expectThat, it as example } from 'vitest';`,
    ...(schema ? [`import { ${schema} as Schema } from 'digital-academy';`] : []),
    `example('${file}:${line}', () => {`,
    `const value: unknown = JSON.parse(${JSON.stringify(code)});`,
    schema
      ? `expectThat(Schema.safeParse(value)).toHaveProperty('success', true);`
      : `expectThat(value).not.toHaveProperty('format');`,
    '});',
    '',
  ].join('\n');
}

function checkedBy(module: string, verb: string, { file, line }: Fence, argument: string): string {
  const up = posix.relative(posix.dirname(`generated/${file}`), module);
  return [
    `import { it as example } from 'vitest';`,
    `import { ${verb} } from '${up}';`,
    `example('${file}:${line}', () => ${verb}(${argument}));`,
    '',
  ].join('\n');
}
