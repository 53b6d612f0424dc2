import {
  academyCohorts,
  academyPublished,
  fedipAffiliateScheme,
  nhsCodes,
  odsCodeShapes,
  practisingRules,
  registrationNumberFormats,
  registrationNumberPrefixes,
  registrationNumberProfiles,
  restrictionKinds,
  ukchipScheme,
  type EventDay,
  type ExemplarEntry,
  type NumberWriting,
  type PublishedFact,
  type RegistrationNumberFormat,
  type RegistrationNumberProfile,
  type RenewalScheme,
} from 'digital-academy';
import {
  exemplars,
  licensedBodies,
  organisations,
  payBands,
  registers,
  sfiaLevels,
  successions,
} from 'digital-academy/data';
import { format, resolveConfig } from 'prettier';

/** Where a row was read, and how sure it is. */
interface Sourced {
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly note?: string | null | undefined;
}

// One entry a section of docs/facts.md; what stands between its marks there is made of the data here.
const sections: Readonly<Record<string, () => readonly string[]>> = {
  exemplars: () => exemplars.lists.exemplar.entries.map(exemplarRow),
  'fast followers': () => exemplars.lists.fastFollower.entries.map(exemplarRow),
  successions: () =>
    successions.events.map((event) => {
      const { predecessor, predecessorName, successor, successorName, kind } = event;
      return row(
        `${predecessor} to ${successor}`,
        `${kind} ${dayOf(event)}: ${predecessorName} to ${successorName}`,
        event,
      );
    }),
  organisations: () =>
    organisations.records.map((one) => {
      const { openedOn, seen, closedOn } = one;
      const names = one.names.map(({ name, from }) => (from == null ? name : `${name} from ${from}`));
      const days = [
        openedOn && `opened ${openedOn}`,
        seen &&
          (seen.from === seen.to ? `in force on ${seen.to}` : `in force from ${seen.from} to ${seen.to} at least`),
        closedOn && `last day in force ${closedOn}`,
      ];
      return row(one.code, [names.join(', then '), ...days.filter(Boolean)].join(', '), one);
    }),
  registers: () =>
    registers.map((one) => {
      const { opened, closedToNew, closed } = one;
      const days = [
        `opened ${dayOf(opened)}`,
        closedToNew && `closed to new registrations ${dayOf(closedToNew)}`,
        closed && `closed ${dayOf(closed)}`,
      ];
      const statuses = one.statuses.entries.map(({ name }) => name).join('; ') || 'none found';
      return row(one.body, `${one.name}: ${days.filter(Boolean).join(', ')}. Statuses: ${statuses}`, one);
    }),
  'licensed bodies': () =>
    licensedBodies.bodies.map((one) => {
      const days = [`licensed ${dayOf(one.licensed)}`, one.ended && `until ${dayOf(one.ended)}`];
      return row(one.code, `${one.name}: ${days.filter(Boolean).join(', ')}`, one);
    }),
  numbers: () =>
    Object.entries<RegistrationNumberFormat>(registrationNumberFormats).map(([body, one]) => row(body, one.enter, one)),
  prefixes: () =>
    registrationNumberPrefixes.map((one) => {
      const days = [one.from && `from ${one.from}`, one.until && `last day ${one.until}`];
      const holder = `${one.prefix || 'no prefix'}: ${one.holder}`;
      return row(one.body, [holder, ...days.filter(Boolean)].join(', '), one);
    }),
  profiles: () =>
    Object.entries<RegistrationNumberProfile>(registrationNumberProfiles).flatMap(([name, { rules, silentOn }]) => [
      ...rules.map((rule) =>
        row(`${name}, ${rule.body}`, `written ${rule.writings.map(writingInWords).join(' or ')}`, rule),
      ),
      ...(silentOn.length > 0 ? [`- **${name}**: nothing was found of ${silentOn.join(', ')}.`] : []),
    ]),
  'other codes': () => nhsCodes.map((one) => row(one.code, `${one.example} is ${one.is}`, one)),
  practising: () =>
    practisingRules.map((one) => {
      const kinds = one.prefixes?.map((prefix) => prefix || 'without prefix').join(', ');
      const asked = `practising asks for the ${one.asks}${one.from ? ` from ${one.from}` : ''}`;
      return row(one.body, `${kinds === undefined ? 'every number' : `numbers of the kind ${kinds}`}: ${asked}`, one);
    }),
  restrictions: () =>
    Object.entries(restrictionKinds).map(([kind, one]) => row(kind, `may practise: ${one.mayPractise}`, one)),
  'code shapes': () =>
    odsCodeShapes.map((one) =>
      row(one.type, `${one.words}${one.example ? `, like ${one.example}` : ''} (${one.basis})`, one),
    ),
  schemes: () => [ukchipScheme, fedipAffiliateScheme].map(schemeRow),
  'levels and bands': () =>
    [sfiaLevels, payBands].map((one) => row(one.name, one.levels.map(({ name }) => name).join('; '), one)),
  academy: () => academyPublished.map(factRow),
  cohorts: () =>
    academyCohorts.flatMap(({ number, published, policies, notFound }) => [
      `\n### Cohort ${number}\n`,
      ...published.map(factRow),
      ...policies.flatMap(({ version, requires }) =>
        Object.entries(requires).map(([code, { because, source, confidence, note }]) =>
          row(`Required, \`${code}\`${policies.length > 1 ? `, version ${version}` : ''}`, because, {
            sources: [source!],
            confidence: confidence!,
            note,
          }),
        ),
      ),
      ...(notFound.length > 0 ? [`- Not found: ${notFound.join('; ')}.`] : []),
    ]),
};

/** The page with what stands between the marks made anew of the data. */
export async function renderFactsPage(page: string): Promise<string> {
  let rendered = page;
  for (const [name, rows] of Object.entries(sections)) {
    const [begin, end] = [`<!-- begin: ${name} -->`, `<!-- end: ${name} -->`];
    const from = rendered.indexOf(begin);
    const to = rendered.indexOf(end);
    if (from < 0 || to < from) throw new Error(`docs/facts.md: the marks of '${name}' are missing`);
    rendered = `${rendered.slice(0, from + begin.length)}\n\n${rows().join('\n')}\n\n${rendered.slice(to)}`;
  }
  return format(rendered, { ...(await resolveConfig('package.json')), parser: 'markdown' });
}

function exemplarRow(entry: ExemplarEntry): string {
  const events = entry.events.map((event) => `${event.kind} ${dayOf(event)}`).join(', ');
  const partners = entry.partners.length > 0 ? `, with ${entry.partners.join(' and ')}` : '';
  const joint = entry.jointWith?.length ? `, jointly with ${entry.jointWith.join(' and ')}` : '';
  return row(entry.code, `${entry.name}: ${events} (${entry.wave})${partners}${joint}`, entry);
}

function schemeRow(scheme: RenewalScheme): string {
  const { name, termMonths, renewable, closedToRenewals, noticeDays, lastDay, reinstatementMonths, cpdHours } = scheme;
  const parts = [
    `${termMonths} months`,
    renewable ? 'renewable' : 'not renewable',
    closedToRenewals && `no renewals any more ${dayOf(closedToRenewals)}`,
    noticeDays.length > 0 && `notices on days ${noticeDays.join(', ')} from the due day`,
    lastDay > 0 && `registered up to day ${lastDay} after it`,
    reinstatementMonths && `reinstated within ${reinstatementMonths} months of it`,
    cpdHours && `${cpdHours} hours of CPD a term`,
  ];
  return row(name, parts.filter(Boolean).join(', '), scheme);
}

function factRow(fact: PublishedFact): string {
  return row(`${fact.about}${fact.planned ? ', planned' : ''}`, fact.says.replace(/\.$/, ''), fact);
}

function row(title: string, says: string, { sources, confidence, note }: Sourced): string {
  const links = sources.map((source, i) => {
    const address = /https?:\S+/.exec(source)?.[0];
    return address ? `[${i + 1}](${address.replace(/[()]/g, encodeURIComponent)})` : source;
  });
  const more = note ? ` ${note.replace(/\.?$/, '.')}` : '';
  return `- **${title}**: ${says.replace(/\.$/, '')}.${more} _${confidence}_ (${links.join(', ')})`;
}

function writingInWords({ before, length }: NumberWriting): string {
  return (
    [before && `with ${before} before it`, length && `with zeros up to ${length} characters`]
      .filter(Boolean)
      .join(', ') || 'as it is'
  );
}

function dayOf({ on, notBefore, knownBy }: EventDay): string {
  if (on != null) return `on ${on}`;
  if (notBefore != null && knownBy != null) return `between ${notBefore} and ${knownBy}`;
  if (knownBy != null) return `by ${knownBy}`;
  return notBefore == null ? 'on a day not found' : `not before ${notBefore}`;
}
