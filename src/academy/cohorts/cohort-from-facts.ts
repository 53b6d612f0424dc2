import type { Cohort } from '../../cohort/programme/cohort.ts';
import { plannedAcademy } from './planned-academy.ts';
import type { PublishedFact } from './published-fact.ts';

/** A cohort of the Academy as the functions of places take it: what its facts say with a number or a whole day. */
export function cohortFromFacts(number: number, title: string, facts: readonly PublishedFact[]): Cohort {
  const find = (about: PublishedFact['about'], planned = false) =>
    facts.find((fact) => fact.about === about && (fact.planned ?? false) === planned);
  const [opens, closes, starts] = [find('opens'), find('closes'), find('starts')].map((fact) => fact?.when?.on);
  const [closesAsPlanned, startsAsPlanned] = [find('closes', true), find('starts', true)].map((fact) => fact?.when?.on);
  const window =
    (opens ?? closes) == null ? undefined : { ...(opens && { from: opens }), ...(closes && { to: closes }) };
  const places = find('places');
  return {
    format: 1,
    id: `${plannedAcademy.id}/cohort-${number}`,
    programme: plannedAcademy.id,
    title,
    ...(places?.count != null && { places: places.count, source: places.sources[0]! }),
    ...(window && {
      applications:
        closesAsPlanned == null ? { planned: window } : { planned: { ...window, to: closesAsPlanned }, actual: window },
    }),
    ...((starts ?? startsAsPlanned) != null && {
      startsOn: {
        ...(startsAsPlanned != null && { planned: startsAsPlanned }),
        ...(starts != null && { actual: starts }),
      },
    }),
  };
}
