import { expect } from 'vitest';

/** What the function makes; nothing where it refuses with a RangeError, the only thing it may throw. */
export function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}
