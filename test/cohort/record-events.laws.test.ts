import { cohortAvailability, OfferBook, recordEvents, type OfferEvent } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, ledgers, people, usersOf } from './offer-arbitraries.ts';

interface Step {
  readonly event: OfferEvent;
  readonly before: OfferBook;
  readonly after: OfferBook;
  readonly isRefused: boolean;
}

function stepsOf(book: OfferBook, events: readonly OfferEvent[]): Step[] {
  let before = book;
  return events.map((event) => {
    const { book: after, refused } = recordEvents(before, [event]);
    const step = { event, before, after, isRefused: refused.length > 0 };
    before = after;
    return step;
  });
}

function everyStep(hold: (step: Step, cohorts: string[]) => void, numRuns = 200): void {
  fc.assert(
    fc.property(ledgers, ({ book, events }) => {
      for (const step of stepsOf(book, events)) hold(step, Object.keys(book.places));
    }),
    { numRuns },
  );
}

describe('any events, in whatever order they come,', () => {
  it('never give a cohort more people than it has places; after a cut nobody is let in until there is room', () => {
    everyStep(({ before, after }, cohorts) => {
      for (const cohort of cohorts) {
        const earlier = usersOf(cohort, before);
        const now = usersOf(cohort, after);
        const isLetIn = [...now].some((id) => !earlier.has(id));
        if (isLetIn) expect(now.size).toBeLessThanOrEqual(after.places[cohort]!);
        expect(now.size).toBeLessThanOrEqual(Math.max(earlier.size, after.places[cohort]!));
      }
    }, 400);
  });

  it('leave as many places as the cohort says are available', () => {
    everyStep(({ after }, cohorts) => {
      for (const cohort of cohorts) {
        const places = after.places[cohort]!;
        const { taken, offered, keptBack } = cohortAvailability({ id: cohort, places }, after);
        expect(taken + offered + keptBack).toBe(usersOf(cohort, after).size);
      }
    }, 100);
  });

  it('throw nobody out when the places of a cohort change', () => {
    everyStep(({ event, before, after, isRefused }) => {
      if (event.type !== 'places' || isRefused) return;
      const places = { ...before.places, [event.cohort]: event.places };
      expect(after).toEqual({ ...before, places, events: [...before.events, event.id] });
    });
  });

  it('change nothing when they are refused, but are remembered', () => {
    everyStep(({ event, before, after, isRefused }) => {
      if (isRefused) expect(after).toEqual({ ...before, events: [...before.events, event.id] });
      else if (event.type !== 'places') expect({ ...after, events: [] }).not.toEqual({ ...before, events: [] });
    });
  });

  it('never let somebody hold, have accepted, attend or be promised two cohorts at once', () => {
    everyStep(({ after }) => {
      const kept = after.offers.filter(({ application, cohort, status }) => {
        const enrolment = after.enrolments.find((one) => one.application === application && one.cohort === cohort);
        return ['held', 'accepted', 'enrolled'].includes(status) && enrolment?.status !== 'withdrawn';
      });
      const promised = after.offers.filter(({ application, deferredTo }) => {
        const isOffered = after.offers.some((one) => one.application === application && one.cohort === deferredTo);
        return deferredTo != null && !isOffered && !after.withdrawn.includes(application);
      });
      const all = [...kept, ...promised];
      expect(new Set(all.map(({ application }) => application)).size).toBe(all.length);
    });
  });

  it('never reopen an offer, take one off the book or bring back somebody who had their turn', () => {
    const final = ['declined', 'expired', 'withdrawn', 'superseded', 'enrolled', 'deferred'];
    everyStep(({ before, after }) => {
      before.offers.forEach((offer, i) => {
        const now = after.offers[i]!;
        expect([now.application, now.cohort]).toEqual([offer.application, offer.cohort]);
        if (now.status === 'open') expect(now).toEqual(offer);
        if (final.includes(offer.status)) expect(now).toEqual(offer);
      });
    });
  });

  it('free the places of whoever withdraws, once, and nobody else’s', () => {
    everyStep(({ event, before, after, isRefused }, cohorts) => {
      if (event.type !== 'withdrawal' || isRefused) return;
      const hasCompleted = (cohort: string) =>
        after.enrolments.some(
          (one) => one.application === event.application && one.cohort === cohort && one.status === 'completed',
        );
      for (const cohort of cohorts) {
        const left = [...usersOf(cohort, before)].filter((id) => id !== event.application || hasCompleted(cohort));
        expect([...usersOf(cohort, after)]).toEqual(left);
      }
      const again = recordEvents(after, [{ ...event, id: 'again' }]);
      expect(again.refused.map(({ reason }) => reason)).toEqual(['already-gone']);
    });
  });

  it('move the place of whoever is deferred to the later cohort, where it is kept', () => {
    everyStep(({ event, before, after, isRefused }) => {
      if (event.type !== 'deferral' || isRefused) return;
      const { application, cohort, to } = event;
      expect(usersOf(cohort, after)).toEqual(new Set([...usersOf(cohort, before)].filter((id) => id !== application)));
      expect(usersOf(to, after)).toEqual(new Set([...usersOf(to, before), application]));
      const places = after.places[to]!;
      const others = people.map((id, i): OfferEvent => ({
        id: `take ${i}`,
        at: event.at,
        type: 'offer',
        offer: { application: id, cohort: to, status: 'open' },
      }));
      const taken = recordEvents(
        after,
        others.filter((_, i) => people[i] !== application),
      ).book;
      expect(usersOf(to, taken)).toContain(application);
      const promise: OfferEvent = {
        id: 'promised',
        at: event.at,
        type: 'offer',
        offer: { application, cohort: to, status: 'open' },
      };
      expect(recordEvents(taken, [promise]).refused).toEqual([]);
      expect(usersOf(to, taken).size).toBeLessThanOrEqual(Math.max(places, usersOf(to, after).size));
    }, 400);
  });
});

describe('a ledger of events', () => {
  it('replays to the same book in one go, one by one, and after being stored in between', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), ({ book, events }, pick) => {
        const all = recordEvents(book, events);
        const steps = stepsOf(book, events);
        expect(steps.at(-1)!.after).toEqual(all.book);
        expect(steps.filter(({ isRefused }) => isRefused).map(({ event }) => event)).toEqual(
          all.refused.map(({ event }) => event),
        );
        const at = pick % events.length;
        const first = recordEvents(book, events.slice(0, at));
        const stored = OfferBook.parse(JSON.parse(JSON.stringify(first.book)));
        expect(stored).toEqual(first.book);
        const rest = recordEvents(stored, events.slice(at));
        expect(rest.book).toEqual(all.book);
        expect([...first.refused, ...rest.refused]).toEqual(all.refused);
      }),
      { numRuns: 300 },
    );
  });

  it('may be delivered twice, at once or later, in whatever order the second time', () => {
    const twice = ledgers.chain(({ book, events }) =>
      fc.tuple(fc.constant({ book, events }), fc.shuffledSubarray(events), fc.array(fc.boolean())),
    );
    fc.assert(
      fc.property(twice, ([{ book, events }, later, doubled]) => {
        const once = recordEvents(book, events);
        const delivered = events.flatMap((event, i) => (doubled[i] ? [event, event] : [event]));
        expect(recordEvents(book, [...delivered, ...later])).toMatchObject({ book: once.book, refused: once.refused });
        expect(recordEvents(once.book, later)).toEqual({ book: once.book, refused: [], repeated: later });
      }),
      { numRuns: 300 },
    );
  });

  it('makes a book that always parses, and leaves frozen input alone', () => {
    fc.assert(
      fc.property(ledgers, ({ book, events }) => {
        const { book: after } = recordEvents(deepFreeze(book), deepFreeze(events));
        expect(OfferBook.parse(after)).toEqual(after);
        const { book: later } = recordEvents(deepFreeze(after), []);
        expect(later).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});
