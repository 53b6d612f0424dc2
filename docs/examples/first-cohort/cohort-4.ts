import {
  allocate,
  explainPlacement,
  lotteryEntries,
  placementOf,
  rank,
  type PlacePlan,
  type ScoreLines,
} from 'digital-academy';
import { replayOffers } from './offers.ts';

// Cohort 4 as published: 272 applications for 100 places; 87 scored 17 to 20 and got an offer; the 13 places left went to
// people out of the pool that scored 16 to 16.5; the rest of that pool waited; outcomes came on 28 June 2021. Not published, and so
// made up here: how many were in that pool, the single scores, the order in which the pool came (a second scoring then, a lottery
// here), and who declined.
// Source: https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/

const lines: ScoreLines = { automatic: 17, pool: 16, step: 0.5 };

const applications = Array.from({ length: 272 }, (_, i) => {
  const number = i + 1;
  const score = number <= 87 ? 20 - (i % 7) / 2 : number <= 87 + 30 ? 16.5 - (i % 2) / 2 : 15.5 - (i % 20) / 2;
  return { id: `C4-${String(number).padStart(3, '0')}`, groups: [], score };
});

const plan: PlacePlan = { format: 1, blocks: [{ group: 'open', places: 100 }], overlap: 'in-order' };

export function replayCohort4() {
  const ranking = rank(applications, { lines, lottery: { seed: 'digital-academy cohort 4, synthetic' } });
  const allocation = allocate(plan, ranking);
  const { placed, waiting, refused = [] } = allocation;
  const byScore = placed.filter(({ score }) => score != null && score >= lines.automatic).length;
  return {
    applications: applications.length,
    places: placed.length,
    byScore,
    fromPool: placed.length - byScore,
    waiting: waiting.length,
    belowTheLine: refused?.length ?? 0,
    entries: lotteryEntries(applications).fingerprint,
    firstToWait: placementOf(waiting[0]!.id, allocation),
    firstBelow: explainPlacement(refused?.[0]?.id ?? '', allocation),
    offers: replayOffers({ id: 'digital-academy/cohort-4', plan }, ranking, {
      madeAt: '2021-06-28T12:00:00+01:00',
      answeredAt: '2021-06-29T09:00:00+01:00',
      checkedAt: '2021-06-30T12:00:01+01:00',
    }),
    synthetic: 'the size of the pool (30), the single scores and the order inside the pool',
  };
}
