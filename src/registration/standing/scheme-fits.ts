import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/** Whether the scheme is for the registration: for its body and, where it names levels, for its level. */
export function schemeFits({ number, level }: Registration, scheme: RenewalScheme): boolean {
  return scheme.body === number.body && (scheme.levels == null || (level != null && scheme.levels.includes(level)));
}

/** Throws a RangeError naming `verb` unless there is no scheme or it is for the registration. */
export function checkScheme(verb: string, registration: Registration, scheme: RenewalScheme | null | undefined): void {
  if (scheme == null || schemeFits(registration, scheme)) return;
  const { number, level } = registration;
  if (scheme.body === number.body && level == null) {
    throw new RangeError(`${verb}: '${scheme.name}' is for some levels only; state the level of the registration`);
  }
  throw new RangeError(
    `${verb}: '${scheme.name}' is not for a registration with ${number.body}${level == null ? '' : ` at level ${level}`}; leave it out, or give one that is`,
  );
}
