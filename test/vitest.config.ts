import { fileURLToPath } from 'node:url';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { writeExamples } from './examples/write-examples.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Tests import the package by its name, as its users do.
const alias = [
  { find: /^digital-academy$/, replacement: at('src/index.ts') },
  { find: /^digital-academy\/(data|testing|testing\/(?:vitest|jest|fast-check))$/, replacement: at('src/$1.ts') },
  { find: /^digital-academy\/(schemas|samples)\//, replacement: at('docs/$1/') },
];

// London is where the programme lives; the others are ahead, behind, and a zone that once skipped a whole day.
const zones = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Apia'];

// What laws draw starts here, and in each zone elsewhere.
const seed = Number(process.env['TEST_SEED'] ?? 2017);
if (!Number.isInteger(seed)) throw new RangeError(`TEST_SEED is ${process.env['TEST_SEED']}; enter a whole number`);

// These generate many values, take long, and hardly depend on the zone: what reads a day has tests of its own, in every zone.
const inOneZone = ['arbitraries', 'arbitraries.variants', 'laws-*'].map((name) => `test/testing/${name}.test.ts`);

type More = Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'exclude' | 'env'>;

// A time zone holds for a whole process, so each project has its own. Its files share it: none of them keeps state, and
// loading the package anew for each would take most of the time.
function project(name: string, include: string[], { env, ...more }: More = {}) {
  // No test is timed: the limit only ends one that hangs.
  const run = { pool: 'forks' as const, isolate: false, testTimeout: 60_000, setupFiles: [at('test/soak/seed.ts')] };
  return { resolve: { alias }, test: { name, include, ...more, env: { TEST_SEED: String(seed), ...env }, ...run } };
}

writeExamples();

export default defineConfig({
  test: {
    projects: [
      ...zones.map((zone, i) =>
        project(zone, ['test/**/*.test.ts'], {
          exclude: [
            'test/{tree,schemas,consumers}/**',
            'test/examples/generated/**',
            ...(zone === 'UTC' ? [] : inOneZone),
          ],
          env: { TZ: zone, TEST_SEED: String(seed + i) },
        }),
      ),
      project('tree', ['test/{tree,schemas}/*.test.ts']),
      project('examples', ['test/examples/generated/**/*.test.ts']),
    ],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text'] },
  },
});
