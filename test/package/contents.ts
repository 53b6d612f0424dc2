import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import type { Packed } from './pack.ts';
import { unpacked } from './pack.ts';

const published = [/^dist\//, /^docs\/(?!examples\/|site\/)/, /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/];

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const read = (file: string) => readFileSync(join(unpacked, file), 'utf8');
const manifest = () => JSON.parse(read('package.json')) as Manifest;

/**
 * Which peers a user has to have: zod, and nothing that only tests need.
 *
 * @throws Error if another one is not optional.
 */
export function peers(): string {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest();
  const isOptional = (name: string) => peerDependenciesMeta[name]?.optional === true;
  const names = Object.keys(peerDependencies).sort();
  const required = names.filter((name) => !isOptional(name));
  if (required.join() !== 'zod') throw new Error(`required: ${required.join(', ')}`);
  return `zod; optional: ${names.filter(isOptional).join(', ')}`;
}

/**
 * How many links between its pages the package holds, all of them to a file or a folder that is in it.
 *
 * @throws Error if a link leads to something that is not in the package.
 */
export function countLinks({ files }: Packed): number {
  const links = files
    .filter((file) => /\.(md|txt)$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) => ({
        file,
        to,
        path: posix.join(posix.dirname(file), to).replace(/\/$/, ''),
      })),
    );
  const isThere = (path: string) => files.some((file) => file === path || file.startsWith(`${path}/`));
  const broken = links.filter(({ path }) => !isThere(path));
  if (broken.length > 0) throw new Error(broken.map(({ file, to }) => `${file} links to ${to}`).join('\n'));
  return links.length;
}

/**
 * The packages that the code and the types in dist import, none of them undeclared.
 *
 * @throws Error if a file imports a package that is neither a dependency nor a peer.
 */
export function importedPackages({ files }: Packed): string[] {
  const { dependencies, peerDependencies } = manifest();
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const imported = files
    .filter((file) => /^dist\/.+\.([cm]?js|d\.[cm]?ts)$/.test(file))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(read(file), true, true);
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
  const strays = files.filter((file) => !published.some((pattern) => pattern.test(file)));
  if (strays.length > 0) throw new Error(`not for users: ${strays.join(', ')}`);
  return files.length;
}

function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
