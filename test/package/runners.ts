import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { unpacked } from './pack.ts';
import { root, run } from './tool.ts';

// Projects that test with the package, each with a runner of its own version. Those of one kind share a suite, which is copied into
// each, as are the package and, from its own lock file, its runner. One without a lock file uses the repository's runner.

const consumers = join(root, 'test/consumers');

/**
 * Type-checks and runs the suite for vitest in a project.
 *
 * @returns what the runner said of its tests.
 * @throws Error with all that was printed, if a type or a test fails.
 */
export function vitest(project: string): string {
  const suite = prepare(project, 'vitest', ['vitest']);
  run('tsc', '--project', suite);
  const runner = join(moduleOf(project, 'vitest'), 'vitest.mjs');
  return testsIn(run(nodeOf(project), runner, 'run', '--root', suite), /Tests +(\d+) passed/);
}

/**
 * Type-checks and runs the suite for Jest in a project, as CommonJS.
 *
 * @returns what the runner said of its tests.
 * @throws Error with all that was printed, if a type or a test fails.
 */
export function jest(project: string): string {
  const suite = prepare(project, 'jest', ['@jest/globals', 'globals']);
  run('tsc', '--project', suite);
  const runner = join(moduleOf(project, 'jest'), 'bin/jest.js');
  const printed = run('node', runner, '--config', join(suite, 'jest.config.cjs'), '--ci', '--json');
  return testsIn(printed, /"numPassedTests":(\d+)/);
}

/** Makes the suite of a project: what is configured for the runner, and the tests once for each way to come by its functions. */
function prepare(project: string, runner: string, ways: readonly string[]): string {
  const folder = join(consumers, project);
  if (existsSync(join(folder, 'package-lock.json'))) {
    install(folder);
    const own = join(folder, 'node_modules/digital-academy');
    rmSync(own, { recursive: true, force: true });
    cpSync(unpacked, own, { recursive: true });
  }
  const copy = join(folder, 'suite');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(consumers, 'suites', runner), copy, { recursive: true });
  const tests = readFileSync(join(consumers, 'suites/matchers.test.ts'), 'utf8');
  for (const way of ways) {
    const matchers = `import { academyMatchers } from 'digital-academy/testing/${runner}';\n`;
    const functions = way === 'globals' ? '' : `import { describe, expect, test } from '${way}';\n`;
    writeFileSync(join(copy, `${way.replace(/\W+/g, '')}.test.ts`), matchers + functions + tests);
  }
  return copy;
}

// Only if something has changed since the last time.
function install(folder: string): void {
  const wanted = ['package.json', 'package-lock.json'].map((file) => readFileSync(join(folder, file), 'utf8')).join('');
  const installed = join(folder, 'node_modules/.installed');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  run('npm', 'ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  writeFileSync(installed, wanted);
}

function moduleOf(project: string, name: string): string {
  const own = join(consumers, project, 'node_modules', name);
  return existsSync(own) ? own : join(root, 'node_modules', name);
}

/** The Node that the project installs; where there is none of it for the system, the one that is running. */
function nodeOf(project: string): string {
  const own = moduleOf(project, `node-${process.platform}-${process.arch}`);
  return existsSync(own) ? join(own, 'bin/node') : 'node';
}

// A runner that has a failed test, or none at all, fails itself.
function testsIn(printed: string, pattern: RegExp): string {
  return `${pattern.exec(stripVTControlCharacters(printed))?.[1] ?? 'no'} tests passed`;
}
