import { listed, refuse } from '../programme/refuse.ts';
import { drawOf } from './draw.ts';
import type { Lottery, RankedApplication } from './ranking.ts';
import type { Scored } from './scored.ts';

/** The applications in order, best first, ties settled by lot. Throws a RangeError naming every tie if there is no lottery. */
export function settleTies(scored: readonly Scored[], lottery: Lottery | undefined): RankedApplication[] {
  const sharing = new Map<number, number>();
  for (const { score } of scored) sharing.set(score, (sharing.get(score) ?? 0) + 1);
  const isTied = ({ score }: Scored) => sharing.get(score)! > 1;
  if (!lottery && sharing.size < scored.length) {
    refuse('rank', [`give a lottery with a seed to settle ${tiesIn(scored.filter(isTied))}`]);
  }
  const drawn = scored.map((one) => (lottery && isTied(one) ? withDraw(one, drawOf(one.id, lottery)) : one));
  return drawn.sort((a: Drawn, b: Drawn) => b.score - a.score || (a.draw! < b.draw! ? -1 : 1));
}

type Drawn = Scored & { readonly draw?: string };

// Written out, because copying a million applications by `{ ...application }` takes ten times as long.
function withDraw({ id, groups, score, preferences }: Scored, draw: string): Drawn {
  return preferences ? { id, groups, score, preferences, draw } : { id, groups, score, draw };
}

function tiesIn(tied: readonly Scored[]): string {
  const ids = new Map<number, string[]>();
  for (const { id, score } of tied) {
    const sharing = ids.get(score);
    if (sharing) sharing.push(id);
    else ids.set(score, [id]);
  }
  return [...ids].map(([score, all]) => `the tie at ${score} of ${listed(all)}`).join('; ');
}
