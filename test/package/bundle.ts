import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { unpacked } from './pack.ts';
import { root } from './tool.ts';

/** What a bundler makes of a line of a user's code. */
export interface Bundle {
  /** In bytes, minified and gzipped. */
  readonly size: number;
  /** The packages whose code is in it, besides ours. */
  readonly packages: readonly string[];
}

/**
 * Bundles a line of a user's code against the unpacked package.
 *
 * @param code - like `export { addDays } from 'digital-academy'`.
 * @throws Error if the line cannot be bundled, or the package that went in is not the unpacked one.
 */
export function bundle(code: string, { external = [] }: { readonly external?: string[] } = {}): Bundle {
  const { outputFiles, metafile } = buildSync({
    // Not in a folder whose package.json is the repository's own: from there the name means the repository itself.
    stdin: { contents: code, resolveDir: join(dirname(unpacked), '../node-esm') },
    absWorkingDir: root,
    // Nor with the repository's `paths`, which mean the source.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  const foreign = inputs.filter((file) => /^(dist|src)\//.test(file));
  if (foreign.length > 0) throw new Error(`not from the package: ${foreign.join(', ')}`);
  return {
    size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    packages: [...new Set(inputs.flatMap(packagesOf))].filter((name) => name !== 'digital-academy').sort(),
  };
}

function packagesOf(file: string): string[] {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.slice(1) ?? [];
}
