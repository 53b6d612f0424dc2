import { checkGroups } from '../allocation/check-groups.ts';
import { placesIn } from '../programme/places-in.ts';
import { planOf, type CohortPlaces } from '../programme/plan-of.ts';
import { listed, quote, refuse } from '../ranking/check-applications.ts';
import type { RankedApplication, Ranking } from '../ranking/ranking.ts';
import type { CohortRecords } from './cohort-records.ts';
import { holdersOf, type Holders } from './holders.ts';
import { isLearner } from './is-learner.ts';
import type { Offer } from './offer.ts';

/** Who still waits for a place in which cohort, and who holds the places. */
export interface Waiting {
  /** Who holds the places of each cohort, in the order of the cohorts. */
  readonly holders: readonly Holders[];
  /** Those who hold places of each cohort and are not ranked: refused since, or enrolled another way. */
  readonly outsiders: readonly (readonly Pick<RankedApplication, 'id' | 'groups'>[])[];
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
  for (const cohort of cohorts) placesIn(verb, cohort);
  checkGroups(verb, cohorts.map(planOf), ranking);

  const holders = cohorts.map(({ id }) => holdersOf(verb, id, records));
  const offersBy = new Map<string, Offer[]>();
  for (const offer of records.offers) {
    const own = offersBy.get(offer.application);
    if (own) own.push(offer);
    else offersBy.set(offer.application, [offer]);
  }
  const left = new Set(records.withdrawn ?? []);
  const enrolled = new Set(
    records.enrolments
      .filter((one) => one.status === 'enrolled' && isLearner(one))
      .map(({ application }) => application),
  );

  function hopesOf({ id, preferences }: RankedApplication, own: readonly Offer[]): number[] {
    if (left.has(id) || enrolled.has(id) || own.some(isFirm)) return [];
    const all = preferences ?? (cohorts.length === 1 ? [cohorts[0]!.id] : []);
    const kept = own.filter(isLive).map(({ cohort }) => all.indexOf(cohort));
    const better = all.slice(0, Math.min(...kept.map((at) => Math.max(at, 0)), all.length));
    return better.flatMap((cohort) => {
      const index = indexes.get(cohort);
      if (index === undefined) return [];
      const { taken, offered, gone } = holders[index]!;
      return taken.has(id) || offered.has(id) || gone.has(id) ? [] : [index];
    });
  }

  return {
    holders,
    outsiders: holders.map((one) => outsidersAmong(one, ranking)),
    hopes: ranking.ranked.map((application) => hopesOf(application, offersBy.get(application.id) ?? [])),
    upgrading: ranking.ranked.map(({ id }) => offersBy.get(id)?.find(isUpgradable)),
  };
}

function isFirm(offer: Offer): boolean {
  return offer.status === 'enrolled' || (offer.status === 'accepted' && !isUpgradable(offer));
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

function isLive({ status }: Offer): boolean {
  return status === 'open' || status === 'held' || status === 'accepted';
}

function problemsOf(
  cohorts: readonly CohortPlaces[],
  { ranked, refused }: Ranking,
  { offers }: CohortRecords,
): string[] {
  const ids = cohorts.map(({ id }) => id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) < i));
  const people = new Set([...ranked, ...(refused ?? [])].map(({ id }) => id));
  const strangers = offers.filter(({ cohort, application }) => ids.includes(cohort) && !people.has(application));
  const silent = cohorts.length > 1 ? ranked.filter(({ preferences }) => preferences == null) : [];
  return [
    ...[...twice].map((id) => `the cohort ${quote(id)} is there more than once`),
    ...(strangers.length > 0
      ? [
          `there are offers for ${listed([...new Set(strangers.map(({ application }) => application))])}, not in the ranking`,
        ]
      : []),
    ...(silent.length > 0 ? [`${listed(silent.map(({ id }) => id))} state no preferences`] : []),
  ];
}
