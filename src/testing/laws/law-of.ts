import * as fc from 'fast-check';
import { saysPromised } from './at-once.ts';
import type { Law, LawParameters } from './law.ts';

/** The law that nothing can be said against any of the examples. `against` says it in a sentence without a full stop. */
export function lawOf<Example>(
  code: string,
  name: string,
  examples: fc.Arbitrary<Example>,
  against: (example: Example) => string | undefined,
): Law {
  const property = fc.property(examples, (example) => {
    const said = against(example);
    if (said !== undefined) throw new Error(said);
  });
  return Object.freeze<Law>({
    code,
    name,
    check(parameters: LawParameters = {}) {
      const { numRuns: runs = 1 } = parameters;
      if (!(runs >= 1)) throw new RangeError(`check: numRuns is ${runs}; enter a number from 1`);
      const found = fc.check(property, { ...parameters });
      if (!found.failed) return;
      if (found.counterexample === null) throw broken(`${name}: ${fc.defaultReportMessage(found)}`);
      const { counterexample, counterexamplePath: path, errorInstance: cause, seed, numRuns } = found;
      if (saysPromised(cause)) throw cause;
      const said = cause instanceof Error ? cause.message : String(cause);
      const again = fc.stringify({ seed, path });
      throw broken(
        `${name}: ${said}\nwith ${fc.stringify(counterexample[0])}\n(input ${numRuns}; to try it again, check with ${again})`,
        cause,
      );
    },
  });
}

// By this name runners tell what failed from what went wrong.
function broken(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'AssertionError' });
}
