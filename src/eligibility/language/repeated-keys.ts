import type { Field } from './problem.ts';

// In valid JSON a quote that is not escaped opens or closes a text, and outside of texts only these marks matter.
const token = /\\.|["{}[\],:]/gs;

/**
 * Where in a valid JSON text an object has a key that it had before; the key is the last name in each path. No more than fifty: whoever
 * repeats more has another problem.
 */
export function repeatedKeys(json: string): readonly Field[] {
  const repeated: Field[] = [];
  const open: { readonly keys: Set<string> | undefined; at: string | number }[] = [];
  let opened = -1;
  let text = '';
  for (const { 0: mark, index } of json.matchAll(token)) {
    const here = open.at(-1);
    if (opened >= 0) {
      if (mark !== '"') continue;
      text = json.slice(opened, index + 1);
      opened = -1;
    } else if (mark === '"') opened = index;
    else if (mark === '{') open.push({ keys: new Set(), at: '' });
    else if (mark === '[') open.push({ keys: undefined, at: 0 });
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',' && typeof here?.at === 'number') here.at += 1;
    else if (mark === ':' && here?.keys) {
      here.at = JSON.parse(text) as string;
      if (here.keys.has(here.at) && repeated.length < 50) repeated.push(open.map(({ at }) => at));
      here.keys.add(here.at);
    }
  }
  return repeated;
}
