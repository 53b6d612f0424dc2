import { Ranking } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const draw = '0123456789abcdef'.repeat(4);

function ranked(...ids: string[]) {
  return ids.map((id) => ({ id, groups: [] }));
}

describe('a ranking', () => {
  it('may be in any order the caller decided', () => {
    const ranking = {
      format: 1,
      lottery: { seed: 's' },
      ranked: [{ id: 'b', groups: ['x'], score: 1, draw }, ...ranked('a')],
    };
    expect(Ranking.parse(ranking)).toEqual(ranking);
    expectTypeOf<z.output<typeof Ranking>>().toExtend<Ranking>();
  });

  it('has nobody in it twice, and says where', () => {
    expect(problemsOf(Ranking, { ranked: ranked('a', 'b', 'a', 'b', 'a') })).toEqual({
      'ranked.2.id': "Enter each application once: 'a' is already ranked higher",
      'ranked.3.id': "Enter each application once: 'b' is already ranked higher",
      'ranked.4.id': "Enter each application once: 'a' is already ranked higher",
    });
  });

  it.each([NaN, Infinity, -Infinity])('has no score of %d', (score) => {
    expect(problemsOf(Ranking, { ranked: [{ id: 'a', groups: [], score }] })).toEqual({
      'ranked.0.score': 'Enter the score as a number, like 16.5',
    });
  });

  it('has draws as sha256sum prints them', () => {
    const problem = 'Enter the draw as 64 digits and letters from a to f, as sha256sum prints it';
    for (const wrong of [draw.toUpperCase(), draw.slice(1), `${draw}0`, 7]) {
      expect(problemsOf(Ranking, { ranked: [{ id: 'a', groups: [], draw: wrong }] })).toEqual({
        'ranked.0.draw': problem,
      });
    }
  });

  it('has a lottery with a seed or none', () => {
    expect(problemsOf(Ranking, { lottery: null, ranked: [] })).toEqual({});
    expect(problemsOf(Ranking, { lottery: { seed: '' } })).toEqual({
      'lottery.seed': 'Enter the seed that was published before the draw',
      ranked: 'Enter the applications, best first',
    });
  });
});
