/**
 * Other values for some fields of a value, at any depth. A field that may be missing can be given as null or undefined; a list is given
 * whole.
 *
 * @typeParam Value - what the fields are those of.
 */
export type DeepPartial<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Field in keyof Value]?: DeepPartial<Value[Field]> }
    : Value;
