import { allocate, type PlacePlan, placementOf, rank } from 'digital-academy';

// Cohort 4 as published: 272 applications for 100 places; 87 scored 17 to 20 and got an offer; the 13 places left went to
// people out of the pool that scored 16 to 16.5; the rest of that pool waited. Not published, and so made up here: how many
// were in that pool, the single scores, and the order in which the pool came (a second scoring then, a lottery here).
// Source: https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/

const automaticLine = 17;
const poolLine = 16;

const applications = Array.from({ length: 272 }, (_, i) => {
  const number = i + 1;
  const score = number <= 87 ? 20 - (i % 7) / 2 : number <= 87 + 30 ? 16.5 - (i % 2) / 2 : 15.5 - (i % 20) / 2;
  return { id: `C4-${String(number).padStart(3, '0')}`, groups: [], score };
});

const plan: PlacePlan = { format: 1, blocks: [{ group: 'open', places: 100 }], overlap: 'in-order' };

export function replayCohort4() {
  const ranking = rank(applications, {
    // The whole pool counts as one tie: inside it the points no longer decide.
    score: ({ score }) => (score < automaticLine && score >= poolLine ? poolLine : score),
    lottery: { seed: 'digital-academy cohort 4, synthetic' },
  });
  const allocation = allocate(plan, ranking);
  const { placed, waiting } = allocation;
  const byScore = placed.filter(({ score }) => score != null && score >= automaticLine).length;
  return {
    applications: applications.length,
    places: placed.length,
    byScore,
    fromPool: placed.length - byScore,
    waiting: waiting.length,
    waitingInPool: waiting.filter(({ score }) => score === poolLine).length,
    firstToWait: placementOf(waiting[0]!.id, allocation),
    synthetic: 'the size of the pool (30), the single scores and the order inside the pool',
  };
}
