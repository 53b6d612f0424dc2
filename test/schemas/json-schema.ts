import * as library from 'digital-academy';
import * as z from 'zod';
import { describeShape, sentenceOn } from './doc-comments.ts';
import { policyShapes } from './policy-shape.ts';
import { storedTypes, type StoredType } from './stored-types.ts';

/** A JSON Schema, or part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

// A registry of its own: the global one would be changed for everybody. What has a name stands once, under that name.
const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({ ...library, ...policyShapes })) {
  if (schema instanceof z.ZodType) names.add(schema, { id });
}

/** The JSON Schema of a stored type, as it is before it is parsed, with what the doc comments say of its fields. */
export function jsonSchemaOf(name: StoredType): JsonSchema {
  const schema = name === 'Policy' ? policyShapes.Policy : storedTypes[name];
  const made = z.toJSONSchema(schema, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      allowTrimming(zodSchema, jsonSchema);
      const { title, minProperties } = z.globalRegistry.get(zodSchema) ?? {};
      Object.assign(jsonSchema, {
        ...(title !== undefined && { title }),
        ...(minProperties !== undefined && { minProperties }),
      });
    },
  });
  for (const [noun, shape] of Object.entries(made.$defs ?? {})) describeShape(noun, shape);
  const { $schema, $ref, $defs } = made;
  const head = { $id: `urn:digital-academy:schema:${name}`, title: name, description: sentenceOn(name) ?? '' };
  return { $schema, ...head, $ref, $defs } as JsonSchema;
}

// A pattern that is looked for once the spaces around the text are gone says nothing of the text as it comes in.
function allowTrimming(schema: z.core.$ZodTypes, json: JsonSchema): void {
  const checks = schema._zod.def.checks ?? [];
  const trims = checks.some((check) => check._zod.def.check === 'overwrite');
  if (trims && json.pattern !== undefined)
    json.pattern = json.pattern.replace(/^\^(.*)\$$/s, String.raw`^\s*(?:$1)\s*$`);
}
