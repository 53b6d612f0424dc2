import { Policy, PolicyJson } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { worlds } from './arbitraries.ts';

const rule = '{ "op": "is", "fact": "endorsed", "value": true }';
const requirement = `{ "rule": ${rule}, "because": "Endorsed" }`;

/** A sound policy with some of its fields written otherwise, and more after them. */
function text(fields: Readonly<Record<string, string>> = {}, ...more: readonly string[]): string {
  const sound = {
    format: '1',
    id: '"test/endorsed"',
    version: '1',
    inForce: '{ "from": "2017-05-01" }',
    facts: '{ "endorsed": { "type": "yes-no" } }',
    requires: `{ "endorsed": ${requirement} }`,
  };
  const entries = Object.entries({ ...sound, ...fields }).map(([key, value]) => `"${key}": ${value}`);
  return `{ ${[...entries, ...more].join(', ')} }`;
}

function issuesOf(json: unknown): (readonly [path: string, message: string])[] {
  const { error } = PolicyJson.safeParse(json);
  return (error?.issues ?? []).map(({ path, message }) => [path.join('/'), message]);
}

const twice = (key: string) => `Remove '${key}' or rename it: it is there twice`;

describe('PolicyJson', () => {
  it('reads back any policy written as JSON', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(undefined, 2, '\t'), ({ policy }, indent) => {
        const parsed = PolicyJson.parse(JSON.stringify(policy, null, indent));
        expect(parsed).toEqual(policy);
        expect(Object.isFrozen(parsed)).toBe(true);
      }),
    );
    expectTypeOf<z.output<typeof PolicyJson>>().toEqualTypeOf<Policy>();
    expectTypeOf<z.input<typeof PolicyJson>>().toEqualTypeOf<string>();
  });

  it.each([[undefined], [null], [{}], [''], ['{'], ["{ 'id': 1 }"], ['{} {}'], ['\uFEFF{}']])(
    'asks for JSON text instead of %j',
    (json) => {
      expect(issuesOf(json)).toEqual([['', 'Enter a policy as JSON text']]);
    },
  );

  it.each(['null', '[]', '1', '"text"'])('asks for a policy instead of %s', (json) => {
    expect(issuesOf(json)).toEqual([['', expect.stringMatching(/^Enter a policy: an object with id/)]]);
  });

  it.each([
    ['a field', text({}, '"id": "test/other"'), 'id'],
    [
      'a requirement',
      text({ requires: `{ "endorsed": ${requirement}, "endorsed": ${requirement} }` }),
      'requires/endorsed',
    ],
    [
      'a fact',
      text({ facts: '{ "endorsed": { "type": "day" }, "endorsed": { "type": "yes-no" } }' }),
      'facts/endorsed',
    ],
    [
      'a field of a rule in a list',
      text({
        requires: `{ "endorsed": { "because": "Endorsed", "rule":
          { "op": "all-of", "rules": [${rule}, { "op": "any-of", "rules": [${rule.replace('}', ', "value": true }')}] }] } } }`,
      }),
      'requires/endorsed/rule/rules/1/rules/0/value',
    ],
    ['a key after a list', text({ inForce: '{ "from": "2017-05-01", "from": "2017-05-01" }' }), 'inForce/from'],
  ])('finds %s that is there twice', (_, json, path) => {
    expect(issuesOf(json)).toEqual([[path, twice(path.split('/').at(-1)!)]]);
  });

  it('finds every key that is there twice, wherever it stands', () => {
    // Objects as lists of entries, so that a key can come twice; the paths of the second ones are counted while writing.
    type Node = { readonly keys: readonly (readonly [string, Node])[] } | { readonly items: readonly Node[] } | string;
    const key = fc.constantFrom('a', 'b', '', '"', '\\', '{', '[,]', ':', '__proto__', 'constructor', '\u2028', '0');
    const { node } = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        key,
        fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map((keys) => ({ keys })),
        fc.array(tie('node'), { maxLength: 3 }).map((items) => ({ items })),
      ),
    }));
    const escaped = (name: string) =>
      `"${Array.from(name, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
    const write = (
      one: Node,
      path: readonly (string | number)[],
      found: (readonly (string | number)[])[],
      quoted: (name: string) => string,
    ): string => {
      if (typeof one === 'string') return quoted(one);
      if ('items' in one)
        return `[ ${one.items.map((item, i) => write(item, [...path, i], found, quoted)).join(' ,')}]`;
      const seen = new Set<string>();
      const entries = one.keys.map(([name, value]) => {
        const at = [...path, name];
        if (seen.has(name)) found.push(at);
        seen.add(name);
        // Every other time a key is written in escapes.
        return `${(seen.size + found.length) % 2 ? escaped(name) : JSON.stringify(name)}\n : ${write(value, at, found, quoted)}`;
      });
      return `{${entries.join(',')}\t}`;
    };
    fc.assert(
      fc.property(node, fc.boolean(), (one, plain) => {
        const found: (readonly (string | number)[])[] = [];
        const json = write(one, [], found, plain ? JSON.stringify : escaped);
        JSON.parse(json);
        const { error } = PolicyJson.safeParse(json);
        const repeated = error!.issues.filter(({ message }) => message.endsWith('it is there twice'));
        expect(repeated.map(({ path }) => path)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('knows a key by what it says, not by how it is written', () => {
    expect(issuesOf(text({}, '"\\u0069d": "test/other"'))).toEqual([['id', twice('id')]]);
    expect(issuesOf(text({}, '"i\\u0044": 1'))).toEqual([['iD', expect.stringMatching(/^Remove this field/)]]);
  });

  it('takes nothing inside a text for a key, a bracket or a comma', () => {
    const because = JSON.stringify('{"a": 1, "a": 2} ], \\" , "because": "');
    expect(issuesOf(text({ requires: `{ "endorsed": { "rule": ${rule}, "because": ${because} } }` }))).toEqual([]);
  });

  it('takes the same key in different objects for no repetition', () => {
    const requires = `{ "one": ${requirement}, "two": ${requirement} }`;
    expect(issuesOf(text({ requires }))).toEqual([]);
  });

  it('reports __proto__ as it reports any other field that does not belong', () => {
    expect(issuesOf(text({}, '"__proto__": { "id": "test/other" }'))).toEqual([
      ['__proto__', expect.stringMatching(/^Remove this field/)],
    ]);
    expect(issuesOf(text({ requires: `{ "__proto__": ${requirement}, "__proto__": ${requirement} }` }))).toEqual([
      ['requires/__proto__', twice('__proto__')],
      ['requires/__proto__', expect.stringMatching(/^Enter a code/)],
    ]);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  it('reports everything at once: what is there twice, and all that Policy finds', () => {
    const json = text({ format: '2', version: '0' }, '"id": "test/other"', '"extra": 1');
    const byPolicy = Policy.safeParse(JSON.parse(json)).error!.issues.map(({ path, message }) => [
      path.join('/'),
      message,
    ]);
    expect(byPolicy.map(([path]) => path)).toEqual(['extra', 'format', 'version']);
    expect(issuesOf(json)).toEqual([['id', twice('id')], ...byPolicy]);
  });

  it('reads a text however long it is', () => {
    const long = 'a "quoted" \\ text\n'.repeat(20_000);
    const json = text({ requires: `{ "endorsed": { "rule": ${rule}, "because": ${JSON.stringify(long)} } }` });
    expect(PolicyJson.parse(json).requires['endorsed']!.because).toBe(long);
  });

  it('survives a text of nothing but escapes', () => {
    const json = `"${'\\"'.repeat(8_000_000)}"`;
    expect(issuesOf(json)).toHaveLength(1);
  });

  it('answers a hostile text with few problems, not with one for each of its keys', () => {
    const json = `{ ${Array.from({ length: 5000 }, () => '"a": 1').join(', ')} }`;
    expect(issuesOf(json).length).toBeLessThan(100);
  });
});
