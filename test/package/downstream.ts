import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Packed } from './pack.ts';
import { root, run } from './tool.ts';

// The case of the sample that is left out, and what nothing tests then.
const leftOut = 'applied a day late';
const untested = 'in-time not met';

/**
 * Installs the tarball into a copy of the sample repository, elsewhere, and runs its tests; then again without one of its cases, to see the
 * coverage of its rules fail by name.
 *
 * @returns what was seen.
 * @throws Error with all that was printed, if they fail at first, or do not fail then.
 */
export function downstream({ tarball }: Packed): string {
  const folder = mkdtempSync(join(tmpdir(), 'downstream-'));
  try {
    cpSync(join(root, 'docs/examples/downstream'), folder, { recursive: true });
    cpSync(tarball, join(folder, 'digital-academy.tgz'));
    run('npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts');
    const passed = /Tests .*?(\d+) passed/.exec(test(folder))?.[1];

    const file = join(folder, 'test/cases.ts');
    const lines = readFileSync(file, 'utf8').split('\n');
    const fewer = lines.filter((line) => !line.includes(`'${leftOut}'`));
    if (fewer.length !== lines.length - 1) throw new Error(`no case '${leftOut}' to leave out`);
    writeFileSync(file, fewer.join('\n'));
    const said = failureOf(() => test(folder));
    if (!said.includes(untested)) throw new Error(`without '${leftOut}' it should say '${untested}':\n${said}`);
    return `${passed ?? 'no'} tests passed; without '${leftOut}': ${untested}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function test(folder: string): string {
  return run('npm', 'test', '--prefix', folder);
}

function failureOf(failing: () => unknown): string {
  try {
    failing();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the tests passed');
}
