import { isGroupName } from '../programme/group-name.ts';
import { isList, quote } from '../programme/refuse.ts';
import type { Application } from './application.ts';
import type { Lottery } from './ranking.ts';
import type { ScoreLines } from './score-lines.ts';

/** What is wrong with applications as a whole, in words: with their ids, then with their groups. */
export function problemsOf(applications: readonly Application[], groups?: readonly string[] | null): string[] {
  const known = groups == null ? undefined : new Set(groups);
  const ofIds: string[] = [];
  const ofGroups = (groups ?? [])
    .filter((group) => !isGroupName(group))
    .map((group) => `${quote(group)} cannot be a group`);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const application of applications) {
    const { id } = application;
    if (!isText(id)) ofIds.push('an id is no text, or empty');
    else if (isMalformed(id)) ofIds.push(`${quote(id)} is not well-formed text`);
    const before = seen.size;
    if (seen.add(id).size === before) twice.add(id);
    addMisnamedGroups(application, known, ofGroups);
  }
  return [...new Set(ofIds), ...[...twice].map((id) => `${quote(id)} is there more than once`), ...ofGroups];
}

/** What is wrong with the preferences of applications, and with the codes of what they do not meet. */
export function problemsOfPreferences(applications: readonly Application[]): string[] {
  const problems: string[] = [];
  for (const { id, preferences, ineligibleFor } of applications) {
    if (ineligibleFor != null && !(isList(ineligibleFor) && ineligibleFor.every(isText))) {
      problems.push(`what ${quote(id)} is ineligible for is no list of codes`);
    }
    if (preferences == null) continue;
    if (!isList(preferences)) problems.push(`the preferences of ${quote(id)} are no list`);
    else if (!preferences.every(isText)) problems.push(`${quote(id)} prefers a cohort that is no text, or empty`);
    else if (new Set(preferences).size < preferences.length) problems.push(`${quote(id)} prefers a cohort twice`);
  }
  return problems;
}

/** What is wrong with a lottery, if there is one. */
export function problemsOfLottery(lottery: Lottery | undefined): string[] {
  if (lottery === undefined) return [];
  if (!isText(lottery.seed)) return ['the seed of the lottery is no text, or empty'];
  return isMalformed(lottery.seed) ? ['the seed of the lottery is not well-formed text'] : [];
}

/** What is wrong with score lines, if there are any. */
export function problemsOfLines(lines: ScoreLines | undefined): string[] {
  if (lines === undefined) return [];
  const { automatic, pool, step } = lines;
  return [
    ...(Number.isFinite(automatic) && Number.isFinite(pool) ? [] : ['a score line is no finite number']),
    ...(pool > automatic ? [`the pool line ${pool} is above the automatic line ${automatic}`] : []),
    ...(step == null || (Number.isFinite(step) && step > 0) ? [] : [`the step ${step} is not above 0`]),
  ];
}

function addMisnamedGroups(
  { id, groups }: Application,
  known: ReadonlySet<string> | undefined,
  problems: string[],
): void {
  if (!isList(groups)) {
    problems.push(`the groups of ${quote(id)} are no list`);
    return;
  }
  for (const group of groups) {
    if (!isGroupName(group)) {
      problems.push(`${quote(id)} has the group ${quote(group)}, which cannot be the name of one`);
    } else if (known && !known.has(group)) {
      problems.push(`${quote(id)} has the group ${quote(group)}, which is not one of the groups`);
    }
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

// Half a surrogate pair has no UTF-8: two such ids would draw the same lot, and no `sha256sum` would give it.
function isMalformed(text: unknown): boolean {
  return typeof text === 'string' && /\p{Surrogate}/u.test(text);
}
