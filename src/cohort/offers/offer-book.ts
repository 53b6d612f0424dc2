import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
import { Id } from '../programme/id.ts';
import { PlaceCount } from '../programme/place-count.ts';
import { Enrolment } from './enrolment.ts';
import { isLearner } from './is-learner.ts';
import { keyOf } from './key-of.ts';
import { Offer } from './offer.ts';

const twice = 'Enter one for each application and cohort: this one is there twice';

/**
 * Parses a book of offers that was stored.
 *
 * @example
 * ```ts
 * import { OfferBook, openOfferBook } from 'digital-academy';
 *
 * const book = openOfferBook([{ id: 'c1', places: 2 }], [{ id: 'Ada' }, { id: 'Ben' }]);
 * OfferBook.parse(JSON.parse(JSON.stringify(book))); // => book
 * ```
 */
export const OfferBook = z
  .strictObject(
    {
      format: Format,
      places: z.record(z.string(), PlaceCount, { error: 'Enter the number of places, by cohort' }),
      applications: z.array(Id, { error: 'Enter the ids of the applications' }),
      offers: z.array(Offer, { error: 'Enter the offers' }),
      enrolments: z.array(Enrolment, { error: 'Enter the enrolments' }),
      withdrawn: z.array(Id, { error: 'Enter the ids of the applications that were withdrawn' }),
      events: z.array(Id, { error: 'Enter the ids of the events that were recorded' }),
    },
    { error: objectError('Enter a book of offers: places, applications, offers, enrolments and what was recorded') },
  )
  .check(({ value, issues }) => {
    const offers = new Map<string, string>();
    const enrolments = new Set<string>();
    const refuse = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message, continue: true });
    const applications = new Set(value.applications);
    value.offers.forEach((offer, i) => {
      const isKnown = applications.has(offer.application);
      if (!isKnown) refuse(['offers', i, 'application'], 'Enter an application of the book');
      if (!Object.hasOwn(value.places, offer.cohort)) refuse(['offers', i, 'cohort'], 'Enter a cohort of the book');
      if (offers.has(keyOf(offer))) refuse(['offers', i], twice);
      offers.set(keyOf(offer), offer.status);
    });
    value.enrolments.forEach((enrolment, i) => {
      const key = keyOf(enrolment);
      if (enrolments.has(key)) refuse(['enrolments', i], twice);
      enrolments.add(key);
      if (isLearner(enrolment) && offers.get(key) !== 'enrolled') {
        refuse(['enrolments', i], 'Enter the offer by which they were enrolled, with the status enrolled');
      }
    });
  });

/** What a ledger of events comes to. It serves wherever `CohortRecords` are asked for. */
export interface OfferBook {
  /** The version of this shape. */
  readonly format: 1;
  /** How many places each cohort has, by its id. */
  readonly places: Readonly<Record<string, number>>;
  /** The ids of all applications known. */
  readonly applications: readonly string[];
  /** All offers ever made, as they are now, in the order in which they were made. */
  readonly offers: readonly Offer[];
  /** All enrolments. */
  readonly enrolments: readonly Enrolment[];
  /** The ids of applications that were withdrawn as a whole. */
  readonly withdrawn: readonly string[];
  /** The ids of all events recorded, those refused among them. */
  readonly events: readonly string[];
}
