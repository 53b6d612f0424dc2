import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asTest, languageOf, languages } from './as-test.ts';
import { filesBelow, findFences, type Fence } from './find-fences.ts';

// Turns every fenced block in the doc comments of src, in the README and in docs into a test of its own, which is type-checked with
// the rest and executed. Only `text` is not code.

const out = fileURLToPath(new URL('generated/', import.meta.url));

/** The fewest examples that can be right. Raise it as examples are added: a slip in finding them must not pass. */
export const fewestExamples = 270;

/** All fenced blocks that can be executed or checked, and those that nothing holds to what they say. */
export function findExamples(): { readonly examples: readonly Fence[]; readonly skipped: readonly Fence[] } {
  const fences = findFences().filter((fence) => languageOf(fence) !== 'text');
  const isExample = (fence: Fence) => languages.includes(languageOf(fence));
  return { examples: fences.filter(isExample), skipped: fences.filter((fence) => !isExample(fence)) };
}

/** How many examples there are, of which languages, and how many blocks were skipped, in a line. */
export function countExamples({ examples, skipped }: ReturnType<typeof findExamples> = findExamples()): string {
  const counts = languages.map((language) => {
    return `${examples.filter((example) => languageOf(example) === language).length} ${language}`;
  });
  return `${examples.length} examples (${counts.join(', ')}), ${skipped.length} skipped`;
}

/** Writes each example as a test below test/examples/generated, and removes those whose example is gone. */
export function writeExamples(): void {
  const { examples } = findExamples();
  const tests = new Map(
    examples.map((example) => {
      const page = examples.filter(({ file }) => file === example.file);
      return [`${example.file}.${example.line}.test.ts`, asTest(example, page)];
    }),
  );
  mkdirSync(out, { recursive: true });
  for (const path of filesBelow('test/examples/generated', '.test.ts')) {
    const stale = path.slice('test/examples/generated/'.length);
    if (!tests.has(stale)) rmSync(out + stale);
  }
  for (const [name, test] of tests) {
    const path = out + name;
    mkdirSync(dirname(path), { recursive: true });
    // Runs side by side share the folder: a test that is there already must not blink.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== test) writeFileSync(path, test);
  }
}
