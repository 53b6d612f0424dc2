import * as fc from 'fast-check';
import type { Enrolment } from '../../cohort/offers/enrolment.ts';
import type { OfferTerms } from '../../cohort/offers/offer-terms.ts';
import type { Offer } from '../../cohort/offers/offer.ts';
import { placesTaken } from './allocation-arbitraries.ts';
import { deadlineRules, instants } from './calendar-arbitraries.ts';
import { cohortIds } from './cohort-arbitraries.ts';
import { noValue, someFields } from './some-fields.ts';
import { ids } from './some-texts.ts';

/** What offers are for. */
export interface OfferOptions {
  /** The id of the cohort that all of them are for. Left out: any. */
  readonly cohort?: string | undefined;
}

/** Offers of every status, with times and without. */
export function offers({ cohort }: OfferOptions = {}): fc.Arbitrary<Offer> {
  if (cohort === '') throw new RangeError("arbitraries.Offer: '' is not the id of a cohort");
  const statuses = fc.constantFrom<Offer['status'][]>(
    'open',
    'held',
    'accepted',
    'declined',
    'expired',
    'withdrawn',
    'superseded',
    'enrolled',
    'deferred',
  );
  const cohorts = cohort === undefined ? cohortIds() : fc.constant(cohort);
  return fc.tuple(statuses, cohorts).chain(([status, own]): fc.Arbitrary<Offer> => {
    const canHaveUpgrades = status === 'held' || status === 'accepted';
    const withdrawnBy = fc.constantFrom('applicant', 'programme');
    const deferredTo = cohortIds().filter((later) => later !== own);
    const all = { application: ids(), cohort: fc.constant(own), status: fc.constant(status) };
    const any = {
      through: placesTaken(),
      madeAt: instants(),
      dueAt: instants(),
      holdUntil: instants(),
      upgradesUntil: instants(),
      upgrades: canHaveUpgrades ? fc.boolean() : fc.constant(false),
    };
    switch (status) {
      case 'withdrawn':
        return someFields({ ...all, withdrawnBy }, { ...any, deferredTo: noValue });
      case 'deferred':
        return someFields({ ...all, deferredTo }, { ...any, withdrawnBy: noValue });
      default:
        return someFields(all, { ...any, withdrawnBy: noValue, deferredTo: noValue });
    }
  });
}

/** Terms of offers, that can be held and replaced by better ones or cannot. */
export function offerTerms(): fc.Arbitrary<OfferTerms> {
  return someFields({ answerWithin: deadlineRules() }, { holdUntil: instants(), upgradesUntil: instants() });
}

/** Enrolments of every status, of learners and others. */
export function enrolments(): fc.Arbitrary<Enrolment> {
  const status = fc.constantFrom('enrolled', 'completed', 'withdrawn');
  const role = fc.constantFrom('learner', 'staff', 'observer');
  return someFields({ application: ids(), cohort: cohortIds(), status }, { role });
}
