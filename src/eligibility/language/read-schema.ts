import type * as z from 'zod';
import type { FactMarks, FactType } from './vocabulary.ts';

// What a zod schema tells of itself. It is read, never run, so this needs no zod.

/** The part of a zod schema that tells its kind. */
export interface AnySchema {
  /** What was noted on the schema with `.meta({ … })`. */
  readonly meta?: () => Readonly<Record<string, unknown>> | undefined;
  /** Zod's own record of the schema. */
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly format?: string;
      readonly ladder?: true;
      readonly steps?: readonly string[];
      readonly innerType?: AnySchema;
      readonly element?: AnySchema;
      readonly shape?: Readonly<Record<string, AnySchema>>;
      readonly entries?: Readonly<Record<string, unknown>>;
      readonly checks?: readonly { readonly _zod: { readonly def: { readonly format?: string } } }[];
    };
  };
}

const wrappers = ['optional', 'nullable', 'nonoptional', 'readonly'] as const;

/** A schema around another that changes nothing but whether a value may be missing or changed. */
export interface Wrapper<Inner extends z.core.$ZodType> {
  /** Which of the wrappers it is. */
  readonly type: (typeof wrappers)[number];
  /** The schema that it wraps. */
  readonly innerType: Inner;
}

/** The schema inside all wrappers. */
export function unwrap(schema: AnySchema): AnySchema {
  const { type, innerType } = schema._zod.def;
  return innerType && (wrappers as readonly string[]).includes(type) ? unwrap(innerType) : schema;
}

/** The title and the sensitivity noted on the schema of a field; what a wrapper says goes before what is inside it. */
export function marksOf(path: string, schema: AnySchema): FactMarks {
  const { innerType } = schema._zod.def;
  const { title, sensitive } = schema.meta?.() ?? {};
  if (sensitive !== undefined && typeof sensitive !== 'boolean') {
    throw new RangeError(
      `factsOf: '${path}' is marked as sensitive: ${JSON.stringify(sensitive)}; enter true or false`,
    );
  }
  return {
    ...(innerType && marksOf(path, innerType)),
    ...(typeof title === 'string' && { title }),
    ...(sensitive && { sensitive }),
  };
}

/** The type of the fact that the schema of a field describes; `path` names it in the error for a kind that is none. */
export function factTypeOf(path: string, { _zod: { def } }: AnySchema): FactType {
  switch (def.type) {
    case 'boolean':
      return { type: 'yes-no' };
    case 'enum': {
      const options = optionsOf(path, def);
      // Zod keeps the marks of a ladder on what it makes of it, such as one without a step.
      const steps = def.steps?.filter((step) => options.includes(step)) ?? options;
      return def.ladder ? { type: 'ladder', steps } : { type: 'choice', options };
    }
    case 'array': {
      const { def: element } = def.element!._zod;
      if (element.type === 'enum') return { type: 'choices', options: optionsOf(path, element) };
      break;
    }
    case 'number': {
      const whole = [def, ...(def.checks ?? []).map((check) => check._zod.def)].some((d) => d.format?.includes('int'));
      return { type: whole ? 'whole-number' : 'number' };
    }
    case 'string':
      if (def.format === 'date') return { type: 'day' };
  }
  throw new RangeError(
    `factsOf: '${path}' is of the kind '${def.type}'; a fact is a boolean, an enum, a list of an enum, a ladder, a number or a CalendarDate`,
  );
}

function optionsOf(path: string, { entries = {} }: AnySchema['_zod']['def']): readonly string[] {
  const options = Object.values(entries);
  if (!options.every((option) => typeof option === 'string')) {
    throw new RangeError(`factsOf: the options of '${path}' are not all text`);
  }
  return options;
}
