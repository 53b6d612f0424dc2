import { existsSync, readFileSync } from 'node:fs';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const ownOfNpm = ['ci', 'cit', 'exec', 'install', 'pack'];

/**
 * Checks that each command of a block of shell is there to be run: a script of the package, a command of npm itself, or a tool that is
 * installed with it. Nothing is run.
 *
 * @throws Error that names the commands that are not.
 */
export function checkCommands(block: string): void {
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { readonly scripts: object };
  const lost = block
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|\|\|?|;/))
    .map((command) => command.trim())
    .filter((command) => command !== '' && !isThere(command, scripts));
  if (lost.length > 0) throw new Error(`no such command: ${lost.join(', ')}`);
}

function isThere(command: string, scripts: object): boolean {
  const [tool, verb = '', name = ''] = command.split(/\s+/).filter((word) => !word.startsWith('-'));
  if (tool === 'npx') return verb !== '' && existsSync(at(`node_modules/.bin/${verb}`));
  if (tool !== 'npm') return false;
  return (
    ownOfNpm.includes(verb) || Object.hasOwn(scripts, verb === 'run' ? name : (/^(start|test)$/.exec(verb)?.[0] ?? ''))
  );
}
