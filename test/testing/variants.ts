import * as z from 'zod';

// What can differ about a value, read off its schema: which options it takes, and how each field that may be missing is missing.

/** Every variant that a schema has, as `place: variant`. */
export function variantsOf(schema: z.core.$ZodType, place = ''): string[] {
  const { def, inner, missing: ways } = unwrapped(schema);
  const missing = ways.map((way) => `${place}: ${way}`);
  const own = (variants: readonly unknown[]) => variants.map((variant) => `${place}: ${String(variant)}`);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries<z.core.$ZodType>((inner as z.ZodObject).shape);
      return [...missing, ...fields.flatMap(([name, field]) => variantsOf(field, `${place}.${name}`))];
    }
    case 'union':
      return [...missing, ...(inner as z.ZodUnion).options.flatMap((option) => variantsOf(option, place))];
    case 'array':
      return [...missing, `${place}: some`, ...variantsOf((inner as z.ZodArray).element, `${place}[]`)];
    case 'record':
      return [...missing, `${place}: some`, ...variantsOf((inner as z.ZodRecord).valueType, `${place}{}`)];
    case 'boolean':
      return [...missing, ...own([true, false])];
    case 'enum':
      return [...missing, ...own((inner as z.ZodEnum).options)];
    case 'literal':
      return [...missing, ...own([...(inner as z.ZodLiteral).values])];
    default:
      return [...missing, ...own([def.type])];
  }
}

/** Adds to those seen the variants of a value. */
export function seeVariants(schema: z.core.$ZodType, value: unknown, seen: Set<string>, place = ''): void {
  const { def, inner } = unwrapped(schema);
  if (value == null) {
    seen.add(`${place}: ${String(value)}`);
    return;
  }
  switch (def.type) {
    case 'object':
      for (const [name, field] of Object.entries<z.core.$ZodType>((inner as z.ZodObject).shape)) {
        if (Object.hasOwn(value, name)) seeVariants(field, (value as never)[name], seen, `${place}.${name}`);
        else seen.add(`${place}.${name}: absent`);
      }
      break;
    case 'union': {
      const option = (inner as z.ZodUnion).options.find((one) => z.safeParse(one, value).success);
      seeVariants(option!, value, seen, place);
      break;
    }
    case 'array':
      if ((value as unknown[]).length > 0) seen.add(`${place}: some`);
      for (const item of value as unknown[]) seeVariants((inner as z.ZodArray).element, item, seen, `${place}[]`);
      break;
    case 'record':
      if (Object.keys(value).length > 0) seen.add(`${place}: some`);
      for (const item of Object.values(value)) seeVariants((inner as z.ZodRecord).valueType, item, seen, `${place}{}`);
      break;
    case 'boolean':
    case 'enum':
    case 'literal':
      seen.add(`${place}: ${value as string}`);
      break;
    default:
      seen.add(`${place}: ${def.type}`);
  }
}

const waysToMiss: Partial<Record<z.core.$ZodTypeDef['type'], readonly string[]>> = {
  optional: ['absent', 'undefined'],
  nullable: ['null'],
};

function unwrapped(schema: z.core.$ZodType): {
  def: z.core.$ZodTypeDef;
  inner: z.core.$ZodType;
  missing: readonly string[];
} {
  const { def } = schema._zod;
  if ('innerType' in def) {
    const below = unwrapped((def as z.core.$ZodOptionalDef).innerType);
    return { ...below, missing: [...below.missing, ...(waysToMiss[def.type] ?? [])] };
  }
  if (def.type === 'pipe') return unwrapped((def as z.core.$ZodPipeDef).out);
  return { def, inner: schema, missing: [] };
}
