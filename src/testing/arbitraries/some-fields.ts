import * as fc from 'fast-check';

/** For each field what its values are drawn from. */
export type Drawn<Fields> = { readonly [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> };

/** What stands in a field that is missing and yet there. A field that can have no value is drawn from it. */
export const noValue: fc.Arbitrary<null> = /* @__PURE__ */ fc.constant(null);

/**
 * Objects with all of some fields and any of others. One of the others that is missing is absent, undefined or null; it shrinks to
 * absent.
 */
export function someFields<All extends object, Any extends object>(
  all: Drawn<All>,
  any: Drawn<Any>,
): fc.Arbitrary<All & { readonly [Field in keyof Any]?: Any[Field] | null | undefined }> {
  const missable = Object.entries<fc.Arbitrary<unknown>>(any).map(([name, values]) => [
    name,
    fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) }),
  ]);
  return fc.record(
    { ...all, ...(Object.fromEntries(missable) as Drawn<Any>) },
    {
      requiredKeys: Object.keys(all) as never[],
      noNullPrototype: true,
    },
  ) as fc.Arbitrary<never>;
}
