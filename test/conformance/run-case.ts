import * as z from 'zod';
import { runAvailabilityCase } from './availability-cases.ts';
import type { Difference } from './compare.ts';
import { runDeadlineCase } from './deadline-cases.ts';
import { runForecastCase } from './forecast-cases.ts';
import { inOneLine } from './in-one-line.ts';
import { runMatchingCase } from './matching-cases.ts';
import { runOfferCase } from './offer-cases.ts';
import { readCases, type Case } from './read-cases.ts';
import { runReserveCase } from './reserve-cases.ts';

const kinds = new Map<string, (testCase: Case) => Difference[]>([
  ['reserve', runReserveCase],
  ['smart-reserve', runReserveCase],
  ['availability', runAvailabilityCase],
  ['matching', runMatchingCase],
  ['reserve-matching', runMatchingCase],
  ['offer-trace', runOfferCase],
  ['offer-deadline', runDeadlineCase],
  ['forecast', runForecastCase],
]);

/** What came of all cases of a file. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each case that failed and for each thing that is not a case. */
  readonly failures: readonly string[];
}

/** Where the library's answer differs from the expected one; nothing at all for a kind that is not supported. */
export function runCase(testCase: Case): Difference[] | undefined {
  const run = kinds.get(testCase.kind);
  try {
    return run?.(testCase);
  } catch (error) {
    if (!(error instanceof z.ZodError)) return [{ path: 'instance', problem: (error as Error).message }];
    return error.issues.map(({ path, message }) => ({ path: path.join('.'), problem: message }));
  }
}

/** Runs every case in the text of a file. */
export function runCases(text: string): Report {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const one of readCases(text)) {
    if ('problem' in one) {
      counts.failed += 1;
      failures.push(inOneLine(`FAIL ${one.problem}`));
      continue;
    }
    const differences = runCase(one);
    if (!differences) counts.skipped += 1;
    else if (differences.length === 0) counts.passed += 1;
    else {
      counts.failed += 1;
      const all = differences.map(({ path, problem }) => `${path}: ${problem}`).join('; ');
      failures.push(inOneLine(`FAIL ${one.id} (${one.kind}): ${all}`));
    }
  }
  return { ...counts, failures };
}
