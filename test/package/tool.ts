import { spawnSync } from 'node:child_process';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a tool in the root folder: one of the repository's own, one of the system's, or one at an absolute path.
 *
 * @returns what it printed on its standard output.
 * @throws Error with all that it printed, if it fails.
 */
export function run(tool: string, ...args: string[]): string {
  const command = systemTools[tool] ?? (isAbsolute(tool) ? tool : join(root, 'node_modules/.bin', tool));
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const systemTools: Readonly<Record<string, string>> = { node: process.execPath, npm: 'npm', tar: 'tar' };
