// What is augmented below has to be known.
import type {} from 'vitest';
import type { AcademyMatchers } from './matcher-signatures.ts';

/** What `expect` of vitest can do once it is extended with `academyMatchers`. Importing the entry is enough for the compiler to know it. */
export interface AcademyVitestMatchers<Value> extends AcademyMatchers<Value> {}

declare module 'vitest' {
  // The parameter is vitest's, whose values are of any type until `expect` is given one.
  interface Matchers<T = any> extends AcademyVitestMatchers<T> {}
}
