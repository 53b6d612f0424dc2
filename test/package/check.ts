import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundle } from './bundle.ts';
import { countFiles, countLinks, importedPackages, peers } from './contents.ts';
import { downstream } from './downstream.ts';
import type { Report } from '../../docs/examples/first-cohort/main.ts';
import { pack } from './pack.ts';
import { jest, vitest } from './runners.ts';
import { run } from './tool.ts';

// Holds the package to what its users will meet: packs it once, as npm would, then lints, bundles and uses that tarball.
// Prints one line a check; a check that fails prints what its tool said, and the rest still run.

/** The most that importing one name may cost, in bytes minified and gzipped. None of them carries zod. */
const budgets = [
  ['addDays', 'digital-academy', 1024],
  ['decide', 'digital-academy', 3072],
  ['assertEligible', 'digital-academy/testing', 3072],
  ['academyMatchers', 'digital-academy/testing/vitest', 12_288],
] as const;

// The examples and the runner of the cases read the build, as `npm start` and `npm run conformance` do.
const built = ['--tsconfig', 'docs/examples/tsconfig.json'];

const packed = pack();

const checks: Readonly<Record<string, () => string>> = {
  contents: () => `${countFiles(packed)} files, ${packed.size} bytes packed`,
  links: () => `${countLinks(packed)}, all to what is in the package`,
  imports: () => importedPackages(packed).join(', '),
  peers: () => peers(),
  publint: () => (run('publint', '--strict', packed.tarball), 'all good'),
  'are the types wrong': () => (run('attw', packed.tarball), 'node10, node16 from CommonJS and ES modules, bundler'),

  ...Object.fromEntries(
    budgets.map(([name, entry, budget]) => [`bundle of ${name}`, () => sizeWithin(name, entry, budget)]),
  ),
  'bundle of everything': () =>
    `${bundle(`export * from 'digital-academy'`, { external: ['zod'] }).size} bytes, zod left out`,

  'bundle of testing': () => packagesForTesting(),

  'the main job': () => mainJob(),
  conformance: () => run('tsx', ...built, 'test/conformance/run.ts', 'test/conformance/allocation-cases.json'),

  'node, ES modules': () => run('node', 'test/consumers/node-esm/claims.mjs'),
  'node, CommonJS': () => run('node', 'test/consumers/node-cjs/claims.cjs'),
  'node:test, ES modules': () => nodeTest('test/consumers/node-esm/academy.test.mjs'),
  'node:test, CommonJS': () => nodeTest('test/consumers/node-cjs/academy.test.cjs'),
  'vitest 4': () => vitest('vitest-4'),
  'vitest 5, a newer Node': () => vitest('vitest-5'),
  'jest 29, CommonJS': () => jest('jest-29'),
  'jest 30, CommonJS': () => jest('jest-30'),
  'ts-jest, CommonJS': () => (
    run('jest', '--config', 'test/consumers/jest-cjs/jest.config.cjs', '--ci'),
    'all tests passed'
  ),
  'typescript, commonjs': () => {
    run('tsc', '--project', 'test/consumers/typescript-commonjs');
    return run('node', 'test/consumers/typescript-commonjs/dist/claims.js');
  },
  'typescript, nodenext': () => {
    run('tsc', '--project', 'test/consumers/typescript-nodenext');
    return ['mjs', 'cjs'].map((kind) => run('node', `test/consumers/typescript-nodenext/dist/claims.${kind}`)).join('');
  },
  'a repository downstream': () => downstream(packed),
  'cost of types': () => typesWithin(10_000),
};

for (const [name, check] of Object.entries(checks)) {
  try {
    console.log(`ok    ${name}: ${check().trim().replaceAll('\n', '; ')}`);
  } catch (error) {
    console.error(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
rmSync(dirname(packed.tarball), { recursive: true });

function sizeWithin(name: string, entry: string, budget: number): string {
  const { size, packages } = bundle(`export { ${name} } from '${entry}'`);
  if (packages.includes('zod')) throw new Error('it carries zod');
  if (size >= budget) throw new Error(`${size} bytes, and may be less than ${budget}`);
  return `${size} of less than ${budget} bytes, without zod`;
}

/** Which packages all of `digital-academy/testing` loads: no runner, and nothing that has an entry of its own. */
function packagesForTesting(): string {
  const { packages } = bundle(`export * from 'digital-academy/testing'`);
  const foreign = packages.filter((name) => !['@date-fns/utc', '@noble/hashes', 'date-fns', 'zod'].includes(name));
  if (foreign.length > 0) throw new Error(`it carries ${foreign.join(', ')}`);
  return packages.join(', ');
}

function nodeTest(file: string): string {
  const passed = /^# pass (\d+)$/m.exec(run('node', '--test', '--test-reporter', 'tap', file))?.[1];
  if (!(Number(passed) > 1)) throw new Error('no tests');
  return `${passed ?? ''} tests passed`;
}

/** What the compiler works out for a program of the size of the README. */
function typesWithin(budget: number): string {
  const printed = run('tsc', '--project', 'test/consumers/type-cost', '--extendedDiagnostics');
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(printed)?.[1]);
  if (!(instantiations < budget)) throw new Error(`${instantiations} instantiations, and may be less than ${budget}`);
  return `${instantiations} of less than ${budget} instantiations`;
}

/** Runs what `npm start` runs, and holds it to its sums: no row lost, no place given twice. */
function mainJob(): string {
  const { file, decisions, places } = JSON.parse(
    run('tsx', ...built, 'docs/examples/first-cohort/main.ts', '--json'),
  ) as Report;
  const read = file.applications + file.duplicates.length + file.malformed.length;
  const decided = Object.values(decisions.outcomes).reduce((sum, count) => sum + count, 0);
  const competing = places.placed.length + places.waiting.length;
  const sums = [
    [read, file.rows],
    [decided, file.applications],
    [competing, decisions.outcomes['eligible']],
    [new Set(places.placed.map(({ id }) => id)).size, places.cohort],
  ];
  if (sums.some(([sum, whole]) => sum !== whole)) throw new Error(`the sums are off: ${JSON.stringify(sums)}`);
  return `${read} rows, ${decided} applications, ${competing} eligible, ${places.placed.length} placed`;
}
