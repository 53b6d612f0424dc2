import { isCalendarDate } from '../calendar/is-calendar-date.ts';
import { checkRule } from './check-rule.ts';
import { checkSize } from './check-size.ts';
import { isPath, wordsForPath } from './path.ts';
import type { Field, Problem } from './problem.ts';
import { isRecord, problemAt, strangers } from './problem.ts';
import type { FactType } from './vocabulary.ts';

// One check for policies that are written in code and for those that come as JSON from outside. It knows no zod, so that
// a bundle that writes and decides policies can leave it out.

const code = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Everything that keeps the value from being a policy; none if it is one. */
export function checkPolicy(value: unknown): readonly Problem[] {
  if (!isRecord(value)) return problemAt([], 'Enter a policy: an object with id, version, inForce, facts and requires');
  const tooLarge = checkSize(value);
  if (tooLarge.length > 0) return tooLarge;
  return [
    ...strangers([], value, ['format', 'id', 'version', 'title', 'inForce', 'facts', 'requires']),
    ...(value['format'] === 1 ? [] : problemAt(['format'], 'Enter 1, the version of this format')),
    ...checkText(['id'], value['id'], 'a name for the policy, such as academy/cohort-1'),
    ...(isCounting(value['version']) ? [] : problemAt(['version'], 'Enter a whole number from 1')),
    ...(value['title'] === undefined ? [] : checkText(['title'], value['title'], 'a title, or leave it out')),
    ...checkInForce(value['inForce']),
    ...checkVocabulary(value['facts']),
    ...checkRequirements(value['requires'], usableFacts(value['facts'])),
  ];
}

function checkInForce(value: unknown): readonly Problem[] {
  if (!isRecord(value)) return problemAt(['inForce'], 'Enter the period in force, such as { "from": "2017-05-01" }');
  const { from, to } = value;
  return [
    ...strangers(['inForce'], value, ['from', 'to']),
    ...(isCalendarDate(from) ? [] : problemAt(['inForce', 'from'], 'Enter a real day in the format YYYY-MM-DD')),
    ...(to == null || isCalendarDate(to)
      ? []
      : problemAt(['inForce', 'to'], 'Enter a real day in the format YYYY-MM-DD, or leave it out')),
    ...(isCalendarDate(from) && isCalendarDate(to) && to < from
      ? problemAt(['inForce', 'to'], 'Enter a last day that is the same as or after the first day')
      : []),
  ];
}

function checkVocabulary(value: unknown): readonly Problem[] {
  if (!isRecord(value)) return problemAt(['facts'], 'Enter the facts of the policy, each with its type');
  return Object.entries(value).flatMap(([fact, type]) => [
    ...parentsOf(fact)
      .filter((parent) => Object.hasOwn(value, parent))
      .map((parent) => ({
        path: ['facts', fact],
        message: `Remove this fact, or '${parent}', which cannot hold others`,
      })),
    ...(isPath(fact) ? [] : problemAt(['facts', fact], `Enter a path: ${wordsForPath}`)),
    ...checkFactType(['facts', fact], type),
  ]);
}

function parentsOf(path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, i) => names.slice(0, i + 1).join('.'));
}

function checkFactType(field: Field, value: unknown): readonly Problem[] {
  const listOf = { choice: 'options', ladder: 'steps' } as const;
  if (isRecord(value)) {
    const { type } = value;
    if (type === 'choice' || type === 'ladder') {
      return [
        ...strangers(field, value, ['type', listOf[type]]),
        ...(isListOfNames(value[listOf[type]])
          ? []
          : problemAt([...field, listOf[type]], 'Enter a list of at least one text, each of them once')),
      ];
    }
    if (type === 'yes-no' || type === 'whole-number' || type === 'number' || type === 'day') {
      return strangers(field, value, ['type']);
    }
  }
  return problemAt(field, "Enter a type: 'yes-no', 'choice', 'ladder', 'whole-number', 'number' or 'day'");
}

/** The facts whose type is sound: rules over the others would only repeat the problem. */
function usableFacts(value: unknown): Readonly<Record<string, FactType>> {
  if (!isRecord(value)) return {};
  const sound = Object.entries(value).filter(([fact, type]) => isPath(fact) && checkFactType([], type).length === 0);
  return Object.fromEntries(sound) as Record<string, FactType>;
}

function checkRequirements(value: unknown, facts: Readonly<Record<string, FactType>>): readonly Problem[] {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    // Without any, everybody would be eligible, which nobody means.
    return problemAt(['requires'], 'Enter at least one requirement under its code');
  }
  return Object.entries(value).flatMap(([key, requirement]) => {
    const field = ['requires', key];
    if (!isRecord(requirement)) return problemAt(field, 'Enter a requirement: an object with rule and because');
    return [
      ...(code.test(key) ? [] : problemAt(field, 'Enter a code in lower case with hyphens, such as exemplar-employer')),
      ...strangers(field, requirement, ['rule', 'because', 'source']),
      ...checkText([...field, 'because'], requirement['because'], 'the requirement in a sentence'),
      ...(requirement['source'] === undefined
        ? []
        : checkText(
            [...field, 'source'],
            requirement['source'],
            'where the requirement is published, or leave it out',
          )),
      ...checkRule([...field, 'rule'], requirement['rule'], facts),
    ];
  });
}

function checkText(field: Field, value: unknown, wanted: string): readonly Problem[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : problemAt(field, `Enter ${wanted}`);
}

function isCounting(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isListOfNames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && name !== '') &&
    new Set(value).size === value.length
  );
}
