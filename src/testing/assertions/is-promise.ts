/** Whether the value promises another one. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
}

/** Leaves a promise to itself: that it fails is nobody's business any more. */
export function quieten(value: unknown): void {
  if (isPromise(value)) value.then(undefined, () => undefined);
}
