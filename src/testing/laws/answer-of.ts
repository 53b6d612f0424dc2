import { isPromise } from '../assertions/is-promise.ts';

const told = 'the function promises its answer; laws are for functions that answer at once';

/**
 * What the caller's function answers, which has to be there.
 *
 * @throws RangeError that names the maker of laws, if it is a promise.
 */
export function atOnce<Answer>(verb: string, answer: Answer): Answer {
  if (isPromise(answer)) throw new RangeError(`${verb}: ${told}`);
  return answer;
}

/** Whether an error says that: then it is the test that is wrong, and no law is broken. */
export function saysPromised(error: unknown): error is RangeError {
  return error instanceof RangeError && error.message.endsWith(told);
}
