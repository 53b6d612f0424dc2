import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inOneLine } from './in-one-line.ts';
import { runCases } from './run-case.ts';

/** What to print, and how to exit. */
export interface Outcome {
  readonly output: readonly string[];
  readonly errors: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Runs every case of a file, whose path may be relative to the folder. */
export function runFile(file: string | undefined, folder: string): Outcome {
  if (file === undefined) return refusal('Enter a file of cases: npm run --silent conformance -- FILE');
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    return refusal(`Enter a file of cases that can be read, not '${file}': ${(error as Error).message}`);
  }
  const { passed, failed, skipped, failures } = runCases(text);
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return { output: [...failures, counts], errors: [], exitCode: failed > 0 ? 1 : 0 };
}

function refusal(error: string): Outcome {
  return { output: [], errors: [inOneLine(error)], exitCode: 1 };
}
