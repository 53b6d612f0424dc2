import { cohortAvailability, minimumGuarantee, type Cohort, type Enrolment, type Offer } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const cohort: Cohort = { format: 1, id: 'c1', programme: 'p', places: 2 };

function offer(application: string, status: Offer['status'], cohort = 'c1'): Offer {
  return { application, cohort, status };
}

function enrolment(application: string, status: Enrolment['status'], cohort = 'c1'): Enrolment {
  return { application, cohort, status };
}

function occupied(offers: Offer[], enrolments: Enrolment[] = []) {
  const { taken, offered } = cohortAvailability(cohort, { offers, enrolments });
  return { taken, offered };
}

describe('a place of a cohort', () => {
  it.each<[Offer['status'], number, number]>([
    ['open', 0, 1],
    ['held', 0, 1],
    ['accepted', 1, 0],
    ['declined', 0, 0],
    ['expired', 0, 0],
    ['withdrawn', 0, 0],
    ['superseded', 0, 0],
    ['enrolled', 1, 0],
    ['deferred', 0, 0],
  ])('under an offer that is %s: %i taken, %i offered', (status, taken, offered) => {
    expect(occupied([offer('a1', status)])).toEqual({ taken, offered });
  });

  it.each<[Enrolment['status'], number]>([
    ['enrolled', 1],
    ['completed', 1],
    ['withdrawn', 0],
  ])('under an enrolment that is %s: %i taken', (status, taken) => {
    expect(occupied([], [enrolment('a1', status)])).toEqual({ taken, offered: 0 });
  });

  it('is one for one person, who may have an accepted offer and an enrolment', () => {
    const offers = [offer('a1', 'accepted'), offer('a1', 'enrolled'), offer('a2', 'open'), offer('a2', 'open')];
    expect(occupied(offers, [enrolment('a1', 'enrolled')])).toEqual({ taken: 1, offered: 1 });
  });

  it.each<[Offer['status'][], number]>([
    [['accepted'], 0],
    [['enrolled'], 0],
    [['declined', 'accepted'], 0],
    [['open'], 1],
    [['held'], 1],
    [['accepted', 'open'], 1],
    [['held', 'enrolled', 'open'], 1],
  ])('under a withdrawn enrolment beside offers that are %j: %i offered, none taken', (statuses, offered) => {
    const offers = statuses.map((status) => offer('a1', status));
    expect(occupied(offers, [enrolment('a1', 'withdrawn')])).toEqual({ taken: 0, offered });
  });

  it('is taken by somebody who left and enrolled again, in whatever order that is told', () => {
    const twice = [enrolment('a1', 'withdrawn'), enrolment('a1', 'enrolled')];
    expect(occupied([offer('a1', 'open')], twice)).toEqual({ taken: 1, offered: 0 });
    expect(occupied([offer('a1', 'open')], [...twice].reverse())).toEqual({ taken: 1, offered: 0 });
  });

  it('is not guessed from a status that there is not', () => {
    const strange = [offer('a1', 'pending' as 'open'), offer('a2', 'open'), offer('a3', 'constructor' as 'open')];
    expect(() => occupied(strange)).toThrow(
      new RangeError(
        "cohortAvailability: the offer of 'a1' has the status 'pending', the offer of 'a3' has the status 'constructor'; " +
          'there is no such status',
      ),
    );
    expect(() => occupied([], [enrolment('a1', 'deferred' as 'enrolled')])).toThrow(
      new RangeError("cohortAvailability: the enrolment of 'a1' has the status 'deferred'; there is no such status"),
    );
    expect(occupied([offer('a1', 'pending' as 'open', 'c2')])).toEqual({ taken: 0, offered: 0 });
  });

  it('is occupied by the strongest of several offers, in whatever order they come', () => {
    const offers = [offer('a1', 'declined'), offer('a1', 'open'), offer('a1', 'expired')];
    expect(occupied(offers)).toEqual({ taken: 0, offered: 1 });
    expect(occupied([...offers, offer('a1', 'accepted')].reverse())).toEqual({ taken: 1, offered: 0 });
  });

  it('is not touched by what happens in another cohort', () => {
    expect(occupied([offer('a1', 'accepted', 'c2')], [enrolment('a2', 'enrolled', 'c2')])).toEqual({
      taken: 0,
      offered: 0,
    });
    expect(occupied([offer('a1', 'accepted')], [enrolment('a1', 'withdrawn', 'c2')])).toEqual({ taken: 1, offered: 0 });
  });

  it('freed today can be offered today', () => {
    const full = [offer('a1', 'accepted'), offer('a2', 'open')];
    expect(cohortAvailability(cohort, { offers: full, enrolments: [] }).available).toBe(0);
    const freed = [offer('a1', 'accepted'), offer('a2', 'expired')];
    expect(cohortAvailability(cohort, { offers: freed, enrolments: [] }).available).toBe(1);
  });
});

describe('the places of a cohort', () => {
  const none = { offers: [], enrolments: [] };

  it('are those of its plan where it gives no number', () => {
    const plan = minimumGuarantee([{ group: 'exemplar', places: 40 }], { open: 10, unfilled: 'hold' });
    expect(cohortAvailability({ ...cohort, places: null, plan }, none).available).toBe(50);
    expect(cohortAvailability({ ...cohort, places: 0 }, none).available).toBe(0);
  });

  it('less those kept back can be offered', () => {
    expect(cohortAvailability(cohort, { ...none, keptBack: { c1: 1 } })).toMatchObject({ keptBack: 1, available: 1 });
    expect(cohortAvailability(cohort, { ...none, keptBack: null })).toMatchObject({ keptBack: 0, available: 2 });
    expect(() => cohortAvailability(cohort, { ...none, keptBack: { c1: 0.5 } })).toThrow(RangeError);
  });

  it('are not made up when nobody knows them', () => {
    expect(() => cohortAvailability({ ...cohort, places: undefined }, none)).toThrow(
      new RangeError("cohortAvailability: the places of 'c1' are not known"),
    );
    const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' });
    expect(cohortAvailability({ id: 'c1', places: 2, plan }, none).available).toBe(2);
    for (const places of [0, 1, 3]) {
      expect(() => cohortAvailability({ id: 'c1', places, plan }, none)).toThrow(
        new RangeError(`cohortAvailability: the cohort 'c1' has ${places} places, and a plan for 2`),
      );
    }
  });
});
