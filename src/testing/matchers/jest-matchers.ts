// What is augmented below has to be known.
import type {} from 'expect';
import type { AcademyMatchers } from './matcher-signatures.ts';

/** What `expect` of Jest can do once it is extended with `academyMatchers`. Importing the entry is enough for the compiler to know it. */
export interface AcademyJestMatchers<Value, Result> extends AcademyMatchers<Value, Result> {}

// The globals of Jest.
declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends AcademyJestMatchers<T, R> {}
    interface Expect extends AcademyJestMatchers<any, any> {}
    interface InverseAsymmetricMatchers extends AcademyJestMatchers<any, any> {}
  }
}

// What `@jest/globals` exports.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends AcademyJestMatchers<T, R> {}
  interface AsymmetricMatchers extends AcademyJestMatchers<any, any> {}
}
