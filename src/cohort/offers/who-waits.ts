import { problemsOfGroups } from '../allocation/check-groups.ts';
import { problemsOfCohorts } from '../programme/check-cohorts.ts';
import { placesOf } from '../programme/places-of.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { planOf } from '../programme/plan-of.ts';
import { listed, refuse } from '../programme/refuse.ts';
import type { RankedApplication, Ranking } from '../ranking/ranking.ts';
import { problemsOfPlaces, type CohortRecords } from './cohort-records.ts';
import { holdersOf, type Holders } from './holders.ts';
import { isLearner } from './is-learner.ts';
import { isLive, promisedIn } from './is-live.ts';
import { keyOf } from './key-of.ts';
import type { Offer } from './offer.ts';

/** Who still waits for a place in which cohort, and who holds the places. */
export interface Waiting {
  /** Who holds the places of each cohort, in the order of the cohorts. */
  readonly holders: readonly Holders[];
  /** Those who hold places of each cohort and are not ranked: refused since, or enrolled another way. */
  readonly outsiders: readonly (readonly Pick<RankedApplication, 'id' | 'groups'>[])[];
  /** What each holder of a place was offered, by cohort and then by application. */
  readonly offeredPlaces: readonly ReadonlyMap<string, Offer['through']>[];
  /** Where each application stands in the ranking, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** For each application ranked, the indexes of the cohorts it would take a place in, best first. */
  readonly hopes: readonly (readonly number[])[];
  /** For each application ranked, the offer, accepted or held, that a better place would replace. */
  readonly upgrading: readonly (Offer | undefined)[];
}

/**
 * Reads from the records who still waits for a place in which cohort. That is derived, never stored.
 *
 * Nobody waits for a cohort in which they have an offer or had their turn, nor for one that they like less than what they have; who
 * accepted a place waits only if it is to be replaced by a better one. Without preferences, people wait for the one cohort that is
 * asked about.
 *
 * Throws a RangeError naming `verb` and all that is wrong: cohorts there twice, places not known, offers for strangers.
 */
export function whoWaits(
  verb: string,
  cohorts: readonly CohortPlaces[],
  ranking: Ranking,
  records: CohortRecords,
): Waiting {
  const indexes = new Map(cohorts.map(({ id }, i) => [id, i]));
  refuse(verb, problemsOf(cohorts, ranking, records));

  const holders = cohorts.map(({ id }) => holdersOf(verb, id, records));
  const offersBy = new Map<string, Offer[]>();
  for (const offer of records.offers) {
    const own = offersBy.get(offer.application);
    if (own) own.push(offer);
    else offersBy.set(offer.application, [offer]);
  }
  const left = new Set(records.withdrawn ?? []);
  const learners = records.enrolments.filter(isLearner);
  const enrolled = new Set(
    learners.filter(({ status }) => status === 'enrolled').map(({ application }) => application),
  );
  const leftCohort = new Set(learners.filter(({ status }) => status === 'withdrawn').map(keyOf));
  const isFirm = (offer: Offer) =>
    offer.status === 'enrolled' ? !leftCohort.has(keyOf(offer)) : offer.status === 'accepted' && !isUpgradable(offer);

  function hopesOf(application: RankedApplication, own: readonly Offer[]): number[] {
    const { id } = application;
    if (left.has(id) || enrolled.has(id) || own.some(isFirm)) return [];
    return cohortsHopedFor(application, own).flatMap((cohort) => {
      const index = indexes.get(cohort);
      if (index === undefined) return [];
      const { taken, offered, gone } = holders[index]!;
      return taken.has(id) || offered.has(id) || gone.has(id) ? [] : [index];
    });
  }

  function cohortsHopedFor({ preferences }: RankedApplication, own: readonly Offer[]): readonly string[] {
    // Whoever was promised a place waits for that and no other, whatever they preferred before, until they have had their turn there.
    const promise = promisedIn(own);
    if (promise !== undefined) return [promise];
    if (own.some((offer) => isLive(offer) && own.some(({ deferredTo }) => deferredTo === offer.cohort))) return [];
    const all = preferences ?? (cohorts.length === 1 ? [cohorts[0]!.id] : []);
    const kept = own.filter(isLive).map(({ cohort }) => all.indexOf(cohort));
    return all.slice(0, Math.min(...kept.map((at) => Math.max(at, 0)), all.length));
  }

  const offeredPlaces = cohorts.map(() => new Map<string, Offer['through']>());
  for (const { application, cohort, through } of records.offers) {
    const index = indexes.get(cohort);
    if (index !== undefined) offeredPlaces[index]!.set(application, through);
  }
  return {
    holders,
    offeredPlaces,
    positions: new Map(ranking.ranked.map(({ id }, a) => [id, a])),
    outsiders: holders.map((one) => outsidersAmong(one, ranking)),
    hopes: ranking.ranked.map((application) => hopesOf(application, offersBy.get(application.id) ?? [])),
    upgrading: ranking.ranked.map(({ id }) => offersBy.get(id)?.find(isUpgradable)),
  };
}

function isUpgradable({ status, upgrades }: Offer): boolean {
  return (status === 'accepted' || status === 'held') && upgrades === true;
}

function outsidersAmong(
  { taken, offered }: Holders,
  { ranked, refused }: Ranking,
): Pick<RankedApplication, 'id' | 'groups'>[] {
  const inside = new Set(ranked.map(({ id }) => id));
  const groups = new Map((refused ?? []).map((one) => [one.id, one.groups]));
  const outside = [...taken, ...offered].filter((id) => !inside.has(id));
  return outside.map((id) => ({ id, groups: groups.get(id) ?? [] }));
}

function problemsOf(cohorts: readonly CohortPlaces[], ranking: Ranking, records: CohortRecords): string[] {
  const { ranked, refused } = ranking;
  const { offers } = records;
  const ids = cohorts.map(({ id }) => id);
  const known = cohorts.filter(({ places, plan }) => places != null || plan != null);
  const people = new Set([...ranked, ...(refused ?? [])].map(({ id }) => id));
  const strangers = offers.filter(({ cohort, application }) => ids.includes(cohort) && !people.has(application));
  const silent = cohorts.length > 1 ? ranked.filter(({ preferences }) => preferences == null) : [];
  return [
    ...problemsOfCohorts(cohorts),
    ...known.flatMap((cohort) => problemsOfPlaces(records, cohort.id, placesOf(planOf(cohort)))),
    ...problemsOfGroups(known.map(planOf), ranking),
    ...(strangers.length > 0
      ? [
          `there are offers for ${listed([...new Set(strangers.map(({ application }) => application))])}, not in the ranking`,
        ]
      : []),
    ...(silent.length > 0 ? [`${listed(silent.map(({ id }) => id))} state no preferences`] : []),
  ];
}
