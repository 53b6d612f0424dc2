import type { Field, Problem } from './problem.ts';
import { problemAt } from './problem.ts';

const longestList = 1000;
const mostValues = 10_000;

/**
 * Whether a document is small enough to be read at all: no list or object longer than 1,000, and no more than 10,000 values
 * in all. So that a hostile one costs no more than a look, this comes before every other check; it does not recurse.
 */
export function checkSize(document: unknown): readonly Problem[] {
  const left: { readonly path: Field; readonly value: unknown }[] = [{ path: [], value: document }];
  let values = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > longestList) {
      return problemAt(path, `Enter at most ${longestList} values here`);
    }
    const entries = Object.entries(value);
    // JSON has no gaps in lists, but what comes from elsewhere may, and the other checks would pass over them.
    if (Array.isArray(value) && entries.length < value.length) return problemAt(path, 'Enter a list without gaps');
    if (entries.length > longestList) return problemAt(path, `Enter at most ${longestList} values here`);
    values += entries.length;
    if (values > mostValues) return problemAt([], `Enter a policy of at most ${mostValues} values in all`);
    // Only what stands this high can be meant; what lies deeper is refused by the other checks without being read.
    if (path.length < deepestPath)
      for (const [key, inner] of entries) {
        left.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
      }
  }
  return [];
}

// A rule 32 levels deep under its requirement, each level with the name of its list and a position, and its constants.
const deepestPath = 72;
