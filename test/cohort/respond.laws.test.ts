import { expireDue, Offer, respond, type Instant, type OfferAction } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions, deepFreeze } from './offer-arbitraries.ts';

const instants = fc.integer({ min: 20, max: 31 }).map((day): Instant => `2017-10-${day}T13:00:00Z`);
const maybe = fc.option(instants, { freq: 3 });

const offers = fc
  .record({ madeAt: maybe, dueAt: maybe, holdUntil: maybe, upgradesUntil: maybe })
  .map((times): Offer => Offer.parse({ application: 'Ada', cohort: 'c1', status: 'open', ...times }));

const steps = fc.array(fc.tuple(fc.constantFrom<(OfferAction | 'expire')[]>(...actions, 'expire'), instants), {
  maxLength: 12,
});

/** The offer and all that became of it. */
function livesOf(offer: Offer, all: readonly (readonly [OfferAction | 'expire', Instant])[]): Offer[] {
  let now = offer;
  const later = all.map(([step, at]) => {
    now = step === 'expire' ? expireDue([now], { at })[0]! : respond(now, step, { at }).offer;
    return now;
  });
  return [offer, ...later];
}

describe('an offer', () => {
  it('never returns to open, whatever anybody does to it', () => {
    fc.assert(
      fc.property(offers, steps, (offer, all) => {
        const statuses = livesOf(offer, all).map(({ status }) => status);
        const order = [['open'], ['held'], ['accepted'], ['declined', 'expired', 'withdrawn']];
        const stages = statuses.map((status) => order.findIndex((stage) => stage.includes(status)));
        expect(stages).toEqual([...stages].sort((a, b) => a - b));
        const last = statuses.findIndex((status) => ['declined', 'expired', 'withdrawn'].includes(status));
        if (last !== -1) expect(new Set(statuses.slice(last)).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('always parses, and stays the same offer on the same terms', () => {
    fc.assert(
      fc.property(offers, steps, (offer, all) => {
        for (const one of livesOf(deepFreeze(offer), all)) {
          expect(Offer.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
          const { application, cohort, madeAt, dueAt, holdUntil, upgradesUntil } = one;
          const { status, ...terms } = offer;
          expect(status).toBe('open');
          expect({ application, cohort, madeAt, dueAt, holdUntil, upgradesUntil }).toEqual(terms);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that expired would have been late to accept, and one that was late to accept expires', () => {
    fc.assert(
      fc.property(offers, steps, instants, (offer, all, at) => {
        const now = livesOf(offer, all).at(-1)!;
        fc.pre(now.status === 'open' || now.status === 'held');
        const response = respond({ ...now, madeAt: null }, 'accept', { at });
        const isLate = response.outcome === 'refused' && response.reason === 'late';
        expect(expireDue([now], { at })[0]!.status === 'expired').toBe(isLate);
      }),
      { numRuns: 300 },
    );
  });
});
