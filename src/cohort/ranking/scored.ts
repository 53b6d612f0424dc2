import type { RankedApplication } from './ranking.ts';

/** An application on its way into a ranking: its score is known. */
export interface Scored extends Omit<RankedApplication, 'score' | 'draw'> {
  /** What it is ranked by. */
  readonly score: number;
}
