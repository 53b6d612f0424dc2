import ts from 'typescript';
import { nodesOf, readModules } from '../tree/modules.ts';
import type { JsonSchema } from './json-schema.ts';

type Noun = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const nouns: ReadonlyMap<string, Noun> = new Map(
  [...readModules().values()]
    .flatMap(({ source }) => [...source.statements])
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]),
);

/** What the doc comment on the type says it is, in its first sentence; undefined if there is no such type. */
export function sentenceOn(noun: string): string | undefined {
  const node = nouns.get(noun);
  return node && commentOn(node)?.replace(/(?<=\w[\w)]\.) [^]*$/, '');
}

/** Writes into the JSON Schema of a type what its doc comments say. */
export function describeShape(noun: string, json: JsonSchema): void {
  const sentence = sentenceOn(noun);
  if (sentence !== undefined) json.description = sentence;
  describe(json, [noun]);
}

// Which of the types that a field mentions a shape belongs to is told by their fields.
function describe(json: JsonSchema, mentioned: readonly string[]): void {
  const candidates = mentioned.flatMap((name) => interfacesIn(name)).map(fieldsOf);
  const names = Object.keys(json.properties ?? {});
  const fields = candidates.find((candidate) => names.every((name) => candidate.has(name)));
  for (const [name, property] of Object.entries(json.properties ?? {})) {
    const field = fields?.get(name);
    if (typeof property === 'boolean') continue;
    const says = field && commentOn(field);
    if (says !== undefined) property.description = says;
    describe(property, field ? namesIn(field) : mentioned);
  }
  for (const part of [json.items, json.additionalProperties, ...(json.anyOf ?? []), ...(json.oneOf ?? [])]) {
    if (typeof part === 'object' && !Array.isArray(part)) describe(part, mentioned);
  }
}

/** The interfaces that a name stands for: itself, or those joined in an alias. */
function interfacesIn(name: string, seen: readonly string[] = []): string[] {
  const node = nouns.get(name);
  if (!node || seen.includes(name)) return [];
  if (ts.isInterfaceDeclaration(node)) return [name];
  return namesIn(node.type).flatMap((one) => interfacesIn(one, [...seen, name]));
}

function fieldsOf(name: string): Map<string, ts.TypeElement> {
  const node = nouns.get(name);
  if (!node || !ts.isInterfaceDeclaration(node)) return new Map();
  const inherited = (node.heritageClauses ?? []).flatMap(({ types }) => types.flatMap(namesIn)).map(fieldsOf);
  const own = node.members.flatMap((member): [string, ts.TypeElement][] =>
    member.name && ts.isIdentifier(member.name) ? [[member.name.text, member]] : [],
  );
  return new Map([...inherited.flatMap((fields) => [...fields]), ...own]);
}

function namesIn(node: ts.Node): string[] {
  return [node, ...nodesOf(node)].filter(ts.isIdentifier).map(({ text }) => text);
}

function commentOn(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts
    .getTextOfJSDocComment(comments.at(-1)?.comment)
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
