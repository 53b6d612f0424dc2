import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './tool.ts';

/** Where the package is unpacked: in reach of the consumers, and of nobody else. */
export const unpacked = join(root, 'test/consumers/node_modules/digital-academy');

/** The package as npm would publish it. */
export interface Packed {
  readonly tarball: string;
  /** The files inside, from the root of the package. */
  readonly files: readonly string[];
  /** What a user downloads, in bytes. */
  readonly size: number;
}

/**
 * Packs what the last build left, and unpacks it for the consumers.
 *
 * @throws Error if there is no build, or it is older than the source.
 */
export function pack(): Packed {
  if (newest('src') > newest('dist')) throw new Error('dist is older than src; npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'digital-academy-'));
  const [packed] = JSON.parse(run('npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] },
  ];
  const tarball = join(folder, packed.filename);
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  run('tar', '-xzf', tarball, '-C', unpacked, '--strip-components=1');
  return { tarball, files: packed.files.map(({ path }) => path), size: packed.size };
}

/** When the newest file below the folder was written; 0 if there is none. */
function newest(folder: string): number {
  if (!existsSync(join(root, folder))) return 0;
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
