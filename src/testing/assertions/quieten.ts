import { isPromise } from './is-promise.ts';

/** Leaves a promise to itself: that it fails is nobody's business any more. */
export function quieten(value: unknown): void {
  if (isPromise(value)) value.then(undefined, () => undefined);
}
