import type * as z from 'zod';
import type { FactType } from './vocabulary.ts';

// What a zod schema tells of itself. It is read, never run, so this needs no zod.

/** The part of a zod schema that tells its kind. */
export interface AnySchema {
  /** Zod's own record of the schema. */
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly format?: string;
      readonly ladder?: true;
      readonly innerType?: AnySchema;
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

/** The type of the fact that the schema of a field describes; `path` names it in the error for a kind that is none. */
export function factTypeOf(path: string, { _zod: { def } }: AnySchema): FactType {
  switch (def.type) {
    case 'boolean':
      return { type: 'yes-no' };
    case 'enum': {
      const options = Object.values(def.entries ?? {});
      if (!options.every((option) => typeof option === 'string')) {
        throw new RangeError(`factsOf: the options of '${path}' are not all text`);
      }
      return def.ladder ? { type: 'ladder', steps: options } : { type: 'choice', options };
    }
    case 'number': {
      const whole = [def, ...(def.checks ?? []).map((check) => check._zod.def)].some((d) => d.format?.includes('int'));
      return { type: whole ? 'whole-number' : 'number' };
    }
    case 'string':
      if (def.format === 'date') return { type: 'day' };
  }
  throw new RangeError(
    `factsOf: '${path}' is of the kind '${def.type}'; a fact is a boolean, an enum, a ladder, a number or a CalendarDate`,
  );
}
