import { addDays } from '../../calendar/add-days.ts';
import type { Period } from '../../calendar/period.ts';
import { reasonsOn, turningDays } from './reasons-on.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import { schemeFits } from './scheme-fits.ts';
import { termsOf } from './terms-of.ts';

/**
 * The runs of days on which the registration is on the register, in order and apart from each other: begun, neither lapsed nor
 * removed. A suspension is no gap: it is a sanction inside the registration.
 */
export function registeredPeriods(registration: Registration, schemes: readonly RenewalScheme[]): Period[] {
  const terms = termsOf(
    registration,
    schemes.find((scheme) => schemeFits(registration, scheme)),
  );
  const turns = turningDays(registration, terms);
  const runs = turns.map((from, i): Period & { readonly on: boolean } => {
    const next = turns[i + 1];
    const against = reasonsOn(registration, terms, from);
    return {
      from,
      ...(next && { to: addDays(next, -1) }),
      on: !against.some((reason) => reason === 'not-yet' || reason === 'removed' || reason === 'lapsed'),
    };
  });
  return runs
    .filter(({ on }) => on)
    .reduce<Period[]>((joined, { from, to }) => {
      const last = joined.at(-1);
      const touches = last?.to != null && addDays(last.to, 1) === from;
      return touches
        ? [...joined.slice(0, -1), { from: last.from, ...(to != null && { to }) }]
        : [...joined, { from, ...(to != null && { to }) }];
    }, []);
}
