import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Packed } from './pack.ts';
import { unpacked } from './pack.ts';

const published = /^(dist|src)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

/**
 * The packages that the code and the types in dist import, none of them undeclared.
 *
 * @throws Error if a file imports a package that is neither a dependency nor a peer.
 */
export function importedPackages({ files }: Packed): string[] {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const imported = files
    .filter((file) => /^dist\/.+\.([cm]?js|d\.[cm]?ts)$/.test(file))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(unpacked, file), 'utf8'), true, true);
      return importedFiles
        .filter(({ fileName }) => !fileName.startsWith('.'))
        .map(({ fileName }) => ({ file, fileName }));
    });
  const undeclared = imported.filter(({ fileName }) => !declared.includes(packageOf(fileName)));
  if (undeclared.length > 0) {
    throw new Error(undeclared.map(({ file, fileName }) => `${file} imports '${fileName}', not declared`).join('\n'));
  }
  return [...new Set(imported.map(({ fileName }) => packageOf(fileName)))].sort();
}

/**
 * How many files the package holds, none of them a stray.
 *
 * @throws Error if a file is there that no user needs.
 */
export function countFiles({ files }: Packed): number {
  const strays = files.filter((file) => !published.test(file));
  if (strays.length > 0) throw new Error(`not for users: ${strays.join(', ')}`);
  return files.length;
}

function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
