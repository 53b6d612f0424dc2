import { Offer } from '../../cohort/offers/offer.ts';
import { buildNoun } from './build-noun.ts';
import type { DeepPartial } from './deep-partial.ts';

// To the application and for the cohort that are built. Made on a Thursday, due after 48 hours without those of the weekend, across a
// change of the clocks.
const base: Offer = {
  application: 'A-001',
  cohort: 'digital-academy/cohort-1',
  status: 'open',
  madeAt: '2017-10-26T13:00:00+01:00',
  dueAt: '2017-10-30T13:00:00Z',
};

/** An offer; see the builders. */
export function buildOffer(overrides?: DeepPartial<Offer>): Offer {
  return buildNoun('build.offer', Offer, base, overrides);
}
