import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { asTest, fewestExamples, findExamples } from '../examples/write-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the examples of src, docs and the README', () => {
  const found = findExamples();

  it('are all found, however the fence is written', () => {
    const places = found.map(({ file, line }) => `${file}:${line}`);
    const skipped = anyFence().filter((place) => !places.includes(place));
    console.log(`${found.length} examples, ${skipped.length} skipped`);
    expect(skipped).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(fewestExamples);
  });

  it('are compiled with the rest', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    expect(fileNames.filter((name) => name.includes('/examples/generated/'))).toHaveLength(found.length);
  });

  it('have each value that they state held', () => {
    const stated = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    const lost = found.filter(
      (example) => stated(example.code, /\/\/ (=>|throws\b)/g) !== stated(asTest(example), /\bexpectThat\(/g),
    );
    expect(lost.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });
});

describe('an example', () => {
  it.each(["'a' + 'b'; // => 'ab'", "const both = 'a' + 'b'; // => 'ab'", 'null.name; // throws'])(
    'passes: %s',
    (code) => {
      expect(() => {
        execute(code);
      }).not.toThrow();
    },
  );

  it.each(["'a' + 'b'; // => 'ba'", "const both = 'a' + 'b'; // => 'ba'", "'name'.length; // throws"])(
    'with a wrong value fails: %s',
    (code) => {
      expect(() => {
        execute(code);
      }).toThrow();
    },
  );
});

/** The places just below each line that opens a TypeScript fence, found more loosely than the examples are. */
function anyFence(): string[] {
  const files = [...filesBelow('src', '.ts'), ...filesBelow('docs', '.md'), 'README.md'];
  return files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, i) => (/(```|~~~)\s*[cm]?(ts|typescript)\b/i.test(text) ? [`${file}:${i + 2}`] : [])),
  );
}

function execute(code: string): void {
  const script = asTest({ file: 'README.md', line: 1, code }).replace(/^import .*$/gm, '');
  runInNewContext(script, {
    expectThat: expect,
    example: (_: string, body: () => void) => {
      body();
    },
  });
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending));
}
