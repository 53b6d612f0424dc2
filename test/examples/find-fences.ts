import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A fenced block in a doc comment of src, in the README or in docs. */
export interface Fence {
  /** From the root of the repository. */
  readonly file: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  /** What stands behind the marks: a language, and perhaps the schema that a `json` block keeps to. */
  readonly info: string;
  /** What stands between the marks. */
  readonly code: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const inMarkdown = { mark: /^ *(`{3,}|~{3,}) *(.*)$/, margin: /^/ };
const inComment = { mark: /^ *\* +(`{3,}|~{3,}) *(.*)$/, margin: /^ *\* ?/ };

/** Every fenced block, whatever its language. */
export function findFences(): Fence[] {
  const files = [...filesBelow('src', '.ts'), ...filesBelow('docs', '.md'), 'docs/llms.txt', 'README.md'];
  return files.flatMap((file) => fencesIn(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * The fenced blocks of one file.
 *
 * @throws Error if one of them is not closed.
 */
export function fencesIn(file: string, text: string): Fence[] {
  const { mark, margin } = file.endsWith('.ts') ? inComment : inMarkdown;
  const fences: Fence[] = [];
  let open:
    { readonly marks: string; readonly info: string; readonly line: number; readonly code: string[] } | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const [, marks, info] = mark.exec(line) ?? [];
    if (open === undefined) {
      if (marks !== undefined) open = { marks, info: info!, line: i + 2, code: [] };
    } else if (marks === open.marks && info === '') {
      fences.push({ file, line: open.line, info: open.info, code: open.code.map((one) => `${one}\n`).join('') });
      open = undefined;
    } else {
      open.code.push(line.replace(margin, ''));
    }
  }
  if (open) throw new Error(`${file}:${open.line}: the fence is not closed`);
  return fences;
}

/** The files below a folder whose name ends so, from the root of the repository; what is installed or built there is left out. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !/\/(node_modules|dist)\//.test(path))
    .sort();
}
