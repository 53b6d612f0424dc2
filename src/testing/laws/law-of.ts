import * as fc from 'fast-check';
import { isMisfit } from './answer-of.ts';
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
      if (!(Number.isInteger(runs) && runs >= 1)) {
        throw new RangeError(`check: numRuns is ${runs}; enter a whole number from 1`);
      }
      const found = fc.check(property, { ...parameters });
      if (!found.failed) return;
      if (found.counterexample === null) throw new Error(`${name}: ${fc.defaultReportMessage(found)}`);
      const { counterexample, counterexamplePath: path, errorInstance: cause, seed, numRuns } = found;
      if (isMisfit(cause)) throw cause;
      const said = cause instanceof Error ? cause.message : String(cause);
      const again = fc.stringify({ seed, path });
      const message = `${name}: ${said}\nwith ${fc.stringify(counterexample[0])}`;
      throw new Error(`${message}\n(input ${numRuns}; to try it again, check(${again}) of the law '${code}')`, {
        cause,
      });
    },
  });
}
