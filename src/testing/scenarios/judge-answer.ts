import type { Judgement } from '../assertions/judgement.ts';
import type { Difference } from '../assertions/differences.ts';
import { differences, partLike, shown } from '../assertions/differences.ts';
import type { Scenario } from './scenario.ts';

/** Whether an answer is what the scenario expects of it. */
export function judgeAnswer({ name, asOf, expected }: Scenario<unknown, unknown>, answer: unknown): Judgement {
  const differing = differences(answer, expected);
  return {
    holds: differing.length === 0,
    is: `${name}: ${differing.map(inWords).join(', ')}`,
    wanted: differing.map(({ path, expected }) => `${path} ${shown(expected)}`.trim()).join(', '),
    because: [],
    asOf,
    actual: partLike(answer, expected),
    expected,
  };
}

function inWords({ path, actual }: Difference): string {
  return `${path || 'the answer'} is ${shown(actual)}`;
}
