import type { Kind } from '../assertions/check-kind.ts';
import { misfitOf } from '../assertions/check-kind.ts';
import { isPromise } from '../assertions/is-promise.ts';
import { quieten } from '../assertions/quieten.ts';

// Marks what is wrong with the function, and not with what it does.
const misfit = Symbol('no function that a law can be tried on');

/**
 * What the caller's function answers, which has to be there, and of its kind.
 *
 * @throws RangeError that names the maker of laws, if it is a promise, or something else.
 */
export function answerOf<Answer>(verb: string, answer: Answer, kind: Kind): Answer {
  if (isPromise(answer)) {
    quieten(answer);
    const told = 'the function promises its answer; laws are for functions that answer at once';
    throw new RangeError(`${verb}: ${told}`, { cause: misfit });
  }
  if (!kind.fits(answer)) throw new RangeError(misfitOf(verb, answer, kind), { cause: misfit });
  return answer;
}

/** Whether an error says that: then it is the test that is wrong, and no law is broken. */
export function isMisfit(error: unknown): error is RangeError {
  return error instanceof RangeError && error.cause === misfit;
}
