import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { PGlite } from '@electric-sql/pglite';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { asTest, languageOf } from '../examples/as-test.ts';
import { checkCommands } from '../examples/check-commands.ts';
import { fencesIn, filesBelow, findFences, type Fence } from '../examples/find-fences.ts';
import { runSql } from '../examples/run-sql.ts';
import { countExamples, fewestExamples, findExamples } from '../examples/write-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the examples of src, docs and the README', () => {
  const found = findExamples();

  it('are every fenced block but plain text', () => {
    console.log(countExamples(found));
    expect(found.skipped.map(({ file, line, info }) => `${file}:${line} ${info}`)).toEqual([]);
    expect(found.examples.length).toBeGreaterThanOrEqual(fewestExamples);
  });

  it('are all found, however the fence is written', () => {
    const files = [...filesBelow('src', '.ts'), ...filesBelow('docs', '.md'), 'README.md'];
    const marks = files.flatMap((file) => {
      const own = file.endsWith('.ts') ? /^\s*(\/\*)?\*+\s*(>\s*)?(```|~~~)/gm : /^[\s>*-]*(```|~~~)/gm;
      return readFileSync(join(root, file), 'utf8').match(own) ?? [];
    });
    expect(marks).toHaveLength(2 * findFences().length);
  });

  it('are compiled with the rest', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const compiled = fileNames.filter((name) => name.includes('/examples/generated/'));
    expect(compiled).toHaveLength(found.examples.length);
  });

  it('have each value that they state held', () => {
    const stated = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    const lost = found.examples
      .filter((example) => languageOf(example) === 'ts')
      .filter((example) => {
        return stated(example.code, /\/\/ (=>|throws\b)/g) !== stated(asTest(example), /\bexpectThat\(/g);
      });
    expect(lost.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });
});

describe('an example', () => {
  it.each([
    ['ts', "'a' + 'b'; // => 'ab'"],
    ['ts', "const both = 'a' + 'b'; // => 'ab'"],
    ['ts', 'null.name; // throws'],
    ['json', '{ "id": "c1" }'],
    ['json Named', '{ "id": "c1", "format": 1 }'],
  ])('passes: %s: %s', (info, code) => {
    expect(() => {
      execute({ file: 'README.md', line: 1, info, code });
    }).not.toThrow();
  });

  it.each([
    ['ts', "'a' + 'b'; // => 'ba'"],
    ['ts', "const both = 'a' + 'b'; // => 'ba'"],
    ['ts', "'name'.length; // throws"],
    ['json', '{ "id": "c1", }'],
    ['json', '{ "id": "c1", "format": 1 }'],
    ['json Named', '{ "format": 1 }'],
  ])('that is wrong fails: %s: %s', (info, code) => {
    expect(() => {
      execute({ file: 'README.md', line: 1, info, code });
    }).toThrow();
  });

  const database = new PGlite();

  it('of SQL goes on where the one before it ended', async () => {
    const table = 'create table cohort (id text primary key);\n';
    const row = `insert into cohort values ('c1');\nselect id from cohort; -- => [{"id": "c1"}]\n`;
    await runSql([table, row, 'select id from offer; -- throws\n'], database);
  });

  it.each([
    'select 1 as n; -- => [{"n": 2}]',
    'select 1 as n; -- throws',
    'select n;',
    'select 1 as n -- => [{"n": 1}]\n;',
  ])('of SQL that is wrong fails: %s', async (block) => {
    await expect(runSql([`${block}\n`], database)).rejects.toThrow();
  });

  it('of shell names commands that are there', () => {
    const block = 'npm ci && npm start   # everything\nnpm run --silent docs\nnpx vitest run';
    expect(() => {
      checkCommands(block);
    }).not.toThrow();
  });

  it.each(['npm run nothing', 'npm run', 'npm strat', 'npm ci && nothing', 'npx nothing'])(
    'of shell that names another fails: %s',
    (command) => {
      expect(() => {
        checkCommands(command);
      }).toThrow(command.split(' && ').at(-1)!);
    },
  );

  it('is found in a comment and in a list, and has to end', () => {
    const [inComment] = fencesIn('a.ts', '/**\n * ```ts\n * a;\n * ```\n */');
    expect(inComment).toEqual({ file: 'a.ts', line: 3, info: 'ts', code: 'a;\n' });
    expect(fencesIn('a.md', '- a\n\n  ~~~json\n  {}\n  ~~~\n')).toMatchObject([{ line: 4, info: 'json' }]);
    expect(() => fencesIn('a.md', '```ts\na;')).toThrow('a.md:2');
  });
});

function execute(example: Fence): void {
  const script = asTest(example)
    .replace(/^import .*$/gm, '')
    .replace(': unknown', '');
  runInNewContext(script, {
    expectThat: expect,
    Schema: { safeParse: (value: object) => ({ success: 'id' in value }) },
    example: (_: string, body: () => void) => {
      body();
    },
  });
}
