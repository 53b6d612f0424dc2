/** A worked example with its known answer. */
export interface Case {
  /** Its id or, without one, where it stands in the file. */
  readonly id: string;
  readonly kind: string;
  readonly instance: unknown;
  /** The known answer; never null. */
  readonly expected: unknown;
  /** Sets of applicants that are counted in some answers. */
  readonly groups: unknown;
}

/** Something in the file that is not a case, and why. */
export interface NotACase {
  readonly problem: string;
}

/** The cases of a file: one document `{ cases: […] }`, a bare array, or one case per line. */
export function readCases(file: string): (Case | NotACase)[] {
  const text = file.replace(/^\uFEFF/, '');
  const whole = parse(text);
  if (!('json' in whole)) return linesOf(text);
  const { json } = whole;
  const list = isObject(json) && Array.isArray(json['cases']) ? json['cases'] : json;
  return Array.isArray(list) ? list.map((one, i) => asCase(one, `case ${i + 1}`)) : [asCase(json, 'line 1')];
}

function linesOf(text: string): (Case | NotACase)[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = parse(line);
    const place = `line ${i + 1}`;
    return 'json' in parsed ? asCase(parsed.json, place) : { problem: `${place}: not JSON (${parsed.error})` };
  });
}

function asCase(json: unknown, place: string): Case | NotACase {
  if (!isObject(json)) return { problem: `${place}: not a case` };
  const { id, kind, instance, expected, groups } = json;
  const name = typeof id === 'string' ? id : place;
  if (typeof kind !== 'string') return { problem: `${place}: a case without kind` };
  if (!isObject(instance)) return { problem: `${place}: a case without instance` };
  if (expected == null) return { problem: `${place}: a case without expected` };
  return { id: name, kind, instance, expected, groups };
}

function parse(text: string): { readonly json: unknown } | { readonly error: string } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Whether it is what JSON calls an object. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
