import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as library from 'digital-academy';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asFile } from './as-file.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { storedTypeNames } from './stored-types.ts';

// docs/schemas is written by `vitest --update`.

const folder = fileURLToPath(new URL('../../docs/schemas/', import.meta.url));

describe('docs/schemas', () => {
  it.each(storedTypeNames)('%s.json is the JSON Schema of its zod schema', async (name) => {
    await expect(await asFile(jsonSchemaOf(name))).toMatchFileSnapshot(`${folder}${name}.json`);
  });

  it('has no schema of something else', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files).toEqual(storedTypeNames.map((name) => `${name}.json`));
  });

  it('has every document that says its format', () => {
    const documents = Object.entries(library)
      .filter(([, schema]) => schema instanceof z.ZodType && hasFormat(schema))
      .map(([name]) => name);
    expect(storedTypeNames).toEqual(expect.arrayContaining([...documents, 'Policy']));
    expect(documents.length).toBeGreaterThan(10);
  });

  it('is listed in its README, each with what it is', () => {
    const listed = readFileSync(`${folder}README.md`, 'utf8').match(/^\| `.*$/gm);
    expect(listed?.map((row) => row.replace(/ +/g, ' '))).toEqual(
      storedTypeNames.map((name) => `| \`${name}\` | ${jsonSchemaOf(name).description ?? ''} |`),
    );
  });
});

describe('a JSON Schema', () => {
  // The fields of a rule are told of by the grammar as a whole, the lists of a register by their names.
  const speakForThemselves = /^\.(Rule|FactType)\.|\.lists\.\w+$/;

  it.each(storedTypeNames)('of %s describes every field of every shape in it', (name) => {
    expect(undescribed(jsonSchemaOf(name)).filter((field) => !speakForThemselves.test(field))).toEqual([]);
  });
});

function hasFormat(schema: z.ZodType): boolean {
  return 'format' in (z.toJSONSchema(schema, { io: 'input' }).properties ?? {});
}

function undescribed(json: JsonSchema, path = ''): string[] {
  const properties = Object.entries(json.properties ?? {});
  const shapes = Object.entries(json.$defs ?? {});
  const parts = [json.items, json.additionalProperties, ...(json.anyOf ?? []), ...(json.oneOf ?? [])];
  const bare = properties.filter(([, property]) => typeof property === 'object' && property.description === undefined);
  return [
    ...bare.map(([name]) => `${path}.${name}`),
    ...[...properties, ...shapes].flatMap(([name, part]) => below(part, `${path}.${name}`)),
    ...parts.flatMap((part) => below(part, path)),
  ];
}

function below(part: unknown, path: string): string[] {
  return typeof part === 'object' && part !== null ? undescribed(part as JsonSchema, path) : [];
}
