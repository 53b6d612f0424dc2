import type * as z from 'zod';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { isRecord } from '../../eligibility/language/problem.ts';
import type { DeepPartial } from './deep-partial.ts';

/** The value with other values for some of its fields, as its schema parses it, frozen. `name` is the builder in what is thrown. */
export function buildNoun<Noun>(
  name: string,
  schema: z.ZodType<Noun>,
  base: Noun,
  overrides: DeepPartial<NoInfer<Noun>> | undefined,
): Noun {
  const { data, error } = schema.safeParse(overrides === undefined ? base : overridden(base, overrides, schema));
  if (!error) return frozenCopy(data);
  const problems = error.issues.map(({ path, message }) => [...(path.length > 0 ? [path.join('.')] : []), message]);
  throw new RangeError(`${name}: ${problems.map((words) => words.join(': ')).join('; ')}`);
}

function overridden(base: unknown, overrides: unknown, schema: unknown): unknown {
  if (!isRecord(overrides)) return overrides;
  const fields = new Map(isRecord(base) ? Object.entries(base) : []);
  // A field that is nowhere cannot be missing: it stays, and the schema says that there is none of that name.
  const known = fieldsOf(schema);
  for (const [name, value] of Object.entries(overrides)) {
    const isKnown = !known || Object.hasOwn(known, name);
    if (value == null && isKnown) fields.delete(name);
    else fields.set(name, overridden(fields.get(name), value, isKnown ? known?.[name] : undefined));
  }
  return Object.fromEntries(fields);
}

/** The fields that an object of the schema can have, also where it may be missing; undefined if the schema is of something else. */
function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const { shape, _zod } = (schema ?? {}) as {
    shape?: Record<string, unknown>;
    _zod?: { def?: { innerType?: unknown } };
  };
  return shape ?? (_zod?.def?.innerType === undefined ? undefined : fieldsOf(_zod.def.innerType));
}
