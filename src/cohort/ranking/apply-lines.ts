import { quote } from '../programme/refuse.ts';
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
    const score = step == null ? one.score : tidy(steps(one.score, step) * step);
    if (score >= pool) competing.push({ ...one, score: score < automatic ? pool : score });
    else below.push({ ...one, score, reason: 'below-the-line', line: pool, scoreBelow: distance(pool, score) });
  }
  return { competing, below };
}

/** Which scores are no multiple of the step, in words. */
export function problemsOfSteps(scored: readonly Scored[], lines: ScoreLines | undefined): string[] {
  const step = lines?.step;
  if (step == null) return [];
  const isOff = (score: number) =>
    tidy(score / step) !== steps(score, step) || !Number.isFinite(steps(score, step) * step);
  const off = scored.filter(({ score }) => Number.isFinite(score) && isOff(score));
  return off.map(({ id, score }) => `${quote(id)} has the score ${score}, which is no multiple of ${step}`);
}

function steps(score: number, step: number): number {
  return Math.round(score / step);
}

// More than 0, and finite, however close or far apart the two are.
function distance(line: number, score: number): number {
  return Math.min(tidy(line - score) || line - score, Number.MAX_VALUE);
}

// 0.1 + 0.2 is 0.3000…04: nine decimal places are more than any score has.
function tidy(score: number): number {
  return Number(score.toFixed(9));
}
