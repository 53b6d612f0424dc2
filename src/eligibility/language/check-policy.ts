import { isCalendarDate } from '../../calendar/is-calendar-date.ts';
import type { Confidence } from '../../edge/confidence.ts';
import { confidences } from '../../edge/confidence.ts';
import type { CheckedFacts } from './check-rule.ts';
import { checkRule } from './check-rule.ts';
import { checkSize } from './check-size.ts';
import { isPath, wordsForPath } from './path.ts';
import type { Field, Problem } from './problem.ts';
import { isRecord, problemAt, strangers } from './problem.ts';
import { listed } from './read-facts.ts';
import type { FactType } from './vocabulary.ts';

// One check for policies that are written in code and for those that come as JSON from outside. It knows no zod, so that
// a bundle that writes and decides policies can leave it out.

const factTypes: readonly FactType['type'][] = [
  'yes-no',
  'choice',
  'choices',
  'ladder',
  'whole-number',
  'number',
  'day',
];

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
    ...checkRequirements(value['requires'], checkedFacts(value['facts'])),
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
  if (!isRecord(value) || Object.keys(value).length === 0) {
    return problemAt(['facts'], 'Enter the facts of the policy, each with its type');
  }
  return Object.entries(value).flatMap(([fact, type]) => [
    ...(isPath(fact) ? [] : problemAt(['facts', fact], `Enter a path: ${wordsForPath}`)),
    ...parentsOf(fact)
      .filter((parent) => Object.hasOwn(value, parent))
      .map((parent) => ({
        path: ['facts', fact],
        message: `Remove this fact, or '${parent}', which cannot hold others`,
      })),
    ...checkFactType(['facts', fact], type),
  ]);
}

function parentsOf(path: string): string[] {
  if (!isPath(path)) return [];
  const names = path.split('.');
  return names.slice(1).map((_, i) => names.slice(0, i + 1).join('.'));
}

const listOf = { choice: 'options', choices: 'options', ladder: 'steps' } as const;

function checkFactType(field: Field, value: unknown): readonly Problem[] {
  if (!isRecord(value) || !factTypes.includes(value['type'] as FactType['type'])) {
    return problemAt(isRecord(value) ? [...field, 'type'] : field, `Enter a type: one of ${listed(factTypes)}`);
  }
  const { type, title, sensitive } = value as { type: FactType['type']; title?: unknown; sensitive?: unknown };
  const list = type in listOf ? listOf[type as keyof typeof listOf] : undefined;
  return [
    ...strangers(field, value, ['type', ...(list ? [list] : []), 'title', 'sensitive']),
    ...(list === undefined || isListOfNames(value[list])
      ? []
      : problemAt([...field, list], 'Enter a list of at least one text, each of them once')),
    ...(title === undefined ? [] : checkText([...field, 'title'], title, 'what the fact is called, or leave it out')),
    ...(sensitive === undefined || sensitive === true
      ? []
      : problemAt([...field, 'sensitive'], 'Enter true, or leave it out')),
  ];
}

/** The facts with their types; null for those whose own definition has problems, which rules over them would only repeat. */
function checkedFacts(value: unknown): CheckedFacts {
  if (!isRecord(value)) return {};
  const facts = Object.entries(value).map(([fact, type]) => {
    const sound = isPath(fact) && checkFactType([], type).length === 0;
    return [fact, sound ? (type as FactType) : null] as const;
  });
  return Object.fromEntries(facts);
}

function checkRequirements(value: unknown, facts: CheckedFacts): readonly Problem[] {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    // Without any, everybody would be eligible, which nobody means.
    return problemAt(['requires'], 'Enter at least one requirement under its code');
  }
  return Object.entries(value).flatMap(([key, requirement]) => {
    const field = ['requires', key];
    if (!isRecord(requirement)) return problemAt(field, 'Enter a requirement: an object with rule and because');
    return [
      ...(code.test(key) ? [] : problemAt(field, 'Enter a code in lower case with hyphens, such as exemplar-employer')),
      ...strangers(field, requirement, ['rule', 'because', 'source', 'confidence', 'note']),
      ...checkText([...field, 'because'], requirement['because'], 'the requirement in a sentence'),
      ...(requirement['source'] === undefined
        ? []
        : checkText(
            [...field, 'source'],
            requirement['source'],
            'where the requirement is published, or leave it out',
          )),
      ...([undefined, ...confidences].includes(requirement['confidence'] as Confidence)
        ? []
        : problemAt([...field, 'confidence'], `Enter how sure it is: ${listed(confidences)}, or leave it out`)),
      ...(requirement['note'] === undefined
        ? []
        : checkText([...field, 'note'], requirement['note'], 'what a reader should know, or leave it out')),
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
