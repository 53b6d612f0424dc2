import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemaOf } from './json-schema.ts';
import { storedTypeNames, type StoredType } from './stored-types.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

const validators = Object.fromEntries(storedTypeNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))])) as Record<
  StoredType,
  ValidateFunction
>;

/** What AJV has against a value of a stored type, strict about the schema itself; nothing if it passes. */
export function problemsWithAjv(name: StoredType, value: unknown): string[] {
  const validate = validators[name];
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
