import { quote } from './check-applications.ts';
import type { ApplicationBelowTheLine } from './ranking.ts';
import type { Scored } from './scored.ts';
import type { ScoreLines } from './score-lines.ts';

/** Those who are ranked, and those who scored too little for that. */
export interface WithinLines {
  /** Those who are ranked, those of the pool with the pool line as their score. */
  readonly competing: readonly Scored[];
  /** Those below the pool line. */
  readonly below: readonly ApplicationBelowTheLine[];
}

/** Tells by score lines who is ranked; without lines, everybody is. */
export function withinLines(scored: readonly Scored[], lines: ScoreLines | undefined): WithinLines {
  if (!lines) return { competing: scored, below: [] };
  const { automatic, pool, step } = lines;
  const competing: Scored[] = [];
  const below: ApplicationBelowTheLine[] = [];
  for (const one of scored) {
    const score = step == null ? one.score : steps(one.score, step) * step;
    if (score >= pool) competing.push({ ...one, score: score < automatic ? pool : tidy(score) });
    else below.push({ ...one, reason: 'below-the-line', line: pool, scoreBelow: tidy(pool - score) || pool - score });
  }
  return { competing, below };
}

/** Which scores are no multiple of the step, in words. */
export function problemsOfSteps(scored: readonly Scored[], lines: ScoreLines | undefined): string[] {
  const step = lines?.step;
  if (step == null) return [];
  const off = scored.filter(({ score }) => Number.isFinite(score) && tidy(score / step) !== steps(score, step));
  return off.map(({ id, score }) => `${quote(id)} has the score ${score}, which is no multiple of ${step}`);
}

function steps(score: number, step: number): number {
  return Math.round(score / step);
}

// 0.1 + 0.2 is 0.3000…04: nine decimal places are more than any score has.
function tidy(score: number): number {
  return Number(score.toFixed(9));
}
