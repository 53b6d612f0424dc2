import type * as z from 'zod';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { ChoiceHandle, ChoicesHandle, DayHandle, LadderHandle, OrderedHandle, YesNoHandle } from './handles.ts';
import { handleOf } from './handle-of.ts';
import { isPath, wordsForPath } from './path.ts';
import type { AnySchema, Wrapper } from './read-schema.ts';
import { factTypeOf, marksOf, unwrap } from './read-schema.ts';
import type { FactMarks, FactType, Vocabulary } from './vocabulary.ts';

/** Under this key handles carry their vocabulary. Registered, so that the ESM and the CommonJS copy agree on it. */
export const vocabularyKey: unique symbol = Symbol.for('digital-academy/vocabulary');

/**
 * Typed handles for the facts of a zod object, one for each path. `applicant.level.` lists what a ladder can do.
 *
 * @typeParam Schema - the zod object that describes the facts.
 */
export type Handles<Schema extends z.core.$ZodObject> = HandlesBelow<Schema['_zod']['def']['shape'], ''> & {
  /** What {@link policy} stores of the facts. */
  readonly [vocabularyKey]: Vocabulary<Path<Schema['_zod']['def']['shape'], ''>, Missable<z.output<Schema>>>;
};

/**
 * Reads the facts that rules can speak of from an ordinary zod object. Kinds: `z.boolean()`, `z.enum()`, {@link ladder},
 * `z.array()` of an enum, `z.int()`, `z.number()`, {@link CalendarDate}; nested objects give paths. `.optional()`, `.nullable()`
 * and `.nullish()` are allowed anywhere and change nothing: every fact may be missing. `.meta({ title, sensitive })` says what a
 * fact is called, and that {@link redact} shall leave its values out; an object hands `sensitive` on to the facts in it.
 *
 * Bounds and refinements of the schema, such as `.min(0)`, are not read: they are for parsing. A policy takes every number and every day for
 * possible, so a case made from it can be one that the schema refuses, as can one in which a fact is missing that the schema demands.
 *
 * @param schema - the object to read; a path in it is at most eight names of letters, digits and underscores, a letter first.
 * @throws RangeError if a field is of another kind, such as free text, has options that are not all text or a name that cannot be in a
 * path, or is marked as sensitive with anything but true or false; its message names the field.
 *
 * @example
 * ```ts
 * import { factsOf } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(
 *   z.object({ post: z.enum(['ccio', 'cio', 'other']).nullish(), employer: z.object({ beds: z.int() }) }),
 * );
 *
 * applicant.post.in('ccio', 'cio'); // => { op: 'in', fact: 'post', values: ['ccio', 'cio'] }
 * applicant.employer.beds.above(500); // => { op: 'above', fact: 'employer.beds', value: 500 }
 * factsOf(z.object({ motivation: z.string() })); // throws
 * ```
 */
export function factsOf<Schema extends z.core.$ZodObject>(schema: Schema): Handles<Schema> {
  const vocabulary: Record<string, FactType> = {};
  const handles = handlesBelow(schema as unknown as AnySchema, '', {}, vocabulary);
  Object.defineProperty(handles, vocabularyKey, { value: frozenCopy(vocabulary) });
  return Object.freeze(handles) as Handles<Schema>;
}

// What is said of an object goes for the facts in it: all of them are sensitive if it is. Its title is not theirs.
function handlesBelow(
  object: AnySchema,
  prefix: string,
  { sensitive }: FactMarks,
  vocabulary: Record<string, FactType>,
): object {
  const handles: Record<string, object> = {};
  for (const [name, field] of Object.entries(object._zod.def.shape ?? {})) {
    const path = prefix + name;
    if (name.includes('.') || !isPath(path)) {
      throw new RangeError(`factsOf: '${path}' cannot be the path of a fact: ${wordsForPath}`);
    }
    const inner = unwrap(field);
    const marks = { ...(sensitive && { sensitive }), ...marksOf(path, field) };
    if (inner._zod.def.type === 'object') {
      handles[name] = Object.freeze(handlesBelow(inner, `${path}.`, marks, vocabulary));
    } else {
      const type = { ...factTypeOf(path, inner), ...marks };
      vocabulary[path] = type;
      handles[name] = handleOf(path, type);
    }
  }
  return handles;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

type HandlesBelow<S extends Shape, Prefix extends string> = {
  readonly [Name in keyof S & string]: Handle<S[Name], `${Prefix}${Name}`>;
};

// Kinds are read from `_zod.def`, wrapper by wrapper: inferring through the ZodOptional and ZodNullable types costs the
// compiler sixteen times as much.
type Handle<S extends z.core.$ZodType, Fact extends string> =
  S['_zod']['def'] extends Wrapper<infer Inner>
    ? Handle<Inner, Fact>
    : S['_zod']['def'] extends { shape: infer Below extends Shape }
      ? HandlesBelow<Below, `${Fact}.`>
      : S['_zod']['def'] extends { type: 'boolean' }
        ? YesNoHandle<Fact>
        : S['_zod']['def'] extends { ladder: true }
          ? LadderHandle<Fact, S['_zod']['output'] & string>
          : S['_zod']['def'] extends { type: 'enum' }
            ? ChoiceHandle<Fact, S['_zod']['output'] & string>
            : S['_zod']['def'] extends { type: 'number' }
              ? OrderedHandle<Fact, number>
              : S['_zod']['def'] extends { type: 'string'; format: 'date' }
                ? DayHandle<Fact>
                : S['_zod']['def'] extends { type: 'array'; element: z.core.$ZodEnum }
                  ? ChoicesHandle<Fact, S['_zod']['def']['element']['_zod']['output'] & string>
                  : NotAFact;

/** What a field gives that rules cannot compare; {@link factsOf} throws on it. */
export interface NotAFact {
  /** What a fact is. */
  readonly aFactIs: 'a boolean, an enum, a list of an enum, a ladder, a number or a CalendarDate';
}

type Path<S extends Shape, Prefix extends string> = {
  [Name in keyof S & string]: PathOf<S[Name], `${Prefix}${Name}`>;
}[keyof S & string];

type PathOf<S extends z.core.$ZodType, Fact extends string> =
  S['_zod']['def'] extends Wrapper<infer Inner>
    ? PathOf<Inner, Fact>
    : S['_zod']['def'] extends { shape: infer Below extends Shape }
      ? Path<Below, `${Fact}.`>
      : Fact;

/** The same object with every fact missable: absent, undefined or null. */
type Missable<T> = {
  readonly [K in keyof T]?: MissableValue<T[K]> | null | undefined;
};

type MissableValue<T> = T extends readonly (infer Item)[] ? readonly Item[] : T extends object ? Missable<T> : T;
