import * as fc from 'fast-check';
import type { Law, LawParameters } from './law.ts';

/** The law that nothing can be said against any of the examples. `against` says it in a sentence without a full stop. */
export function lawOf<Example>(
  name: string,
  examples: fc.Arbitrary<Example>,
  against: (example: Example) => string | undefined,
): Law {
  const property = fc.property(examples, (example) => {
    const said = against(example);
    if (said !== undefined) throw new Error(said);
  });
  return Object.freeze<Law>({
    name,
    check(parameters: LawParameters = {}) {
      const found = fc.check(property, { ...parameters });
      if (!found.failed) return;
      if (found.counterexample === null) throw new Error(`${name}: ${fc.defaultReportMessage(found)}`);
      const { counterexample, counterexamplePath: path, errorInstance: cause, seed, numRuns } = found;
      const said = cause instanceof Error ? cause.message : String(cause);
      const again = fc.stringify({ seed, path });
      throw new Error(
        `${name}: ${said}\nwith ${fc.stringify(counterexample[0])}\n(input ${numRuns}; to try it again, check with ${again})`,
        { cause },
      );
    },
  });
}
