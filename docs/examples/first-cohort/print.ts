import type { PlacedApplication, Placement } from 'digital-academy';
import type { Report } from './main.ts';

// The report as text for a terminal 80 columns wide.

const width = 80;

export function print(report: Report): void {
  const { file, decisions, earlier, examples, places, holdOrRelease, offers, cohort4 } = report;

  heading('1. The file');
  line(
    `${file.rows} rows = ${file.applications} applications + ${file.duplicates.length} duplicates + ` +
      `${file.malformed.length} malformed`,
  );
  for (const { line: at, reference, problems } of file.malformed) {
    line(`Line ${at} (${reference || 'no reference'}):`);
    for (const problem of problems) item(problem);
  }
  line(`Sent again, first one kept: ${file.duplicates.map((one) => `${one.reference} (line ${one.line})`).join(', ')}`);

  heading(`2. Who may apply, as of ${decisions.asOf}`);
  line(counts(decisions.outcomes));
  line(`Requirements not met: ${counts(decisions.failed)}`);
  line(`Facts still missing: ${counts(decisions.missing)}`);
  line(
    `As of ${earlier.asOf}, before the followers were announced: ${counts(earlier.outcomes)}; ` +
      `requirements not met: ${counts(earlier.failed)}`,
  );
  for (const { id, explanation } of examples) {
    line('');
    line(`${id}:`);
    for (const text of explanation.split('\n')) line(text);
  }

  heading(`3. Whose the ${places.cohort ?? 'unknown number of'} places are`);
  const ways = [...new Set(places.placed.map(placeInWords))];
  for (const way of ways) {
    const holders = places.placed.filter((one) => placeInWords(one) === way);
    line(`${way} (${holders.length}), by rank with score:`);
    item(holders.map(({ rank, id, score }) => `${rank}. ${id} ${score ?? ''}`).join(', '));
  }
  line(`Waiting (${places.waiting.length}), in order, with the distance to the nearest line:`);
  for (const placement of places.waiting) line(`- ${waitingInWords(placement)}`);
  for (const explanation of places.firstToWait) {
    line('In full for the first of them:');
    for (const text of explanation.split('\n')) item(text);
  }

  for (const explanation of places.refused) line(`Not competing, for example: ${explanation}`);

  heading('4. Hold or release');
  const kept = Object.entries(holdOrRelease.unfilledWhenHeld).map(([group, n]) => `${n} kept for ${group}`);
  line(
    `Under hold ${holdOrRelease.placedWhenHeld} people get a place and ${kept.join(', ')} stay empty; under release ` +
      `those places go to ${holdOrRelease.onlyWhenReleased.join(', ')}, and ${holdOrRelease.placedWhenReleased} get one.`,
  );

  heading('5. Offers');
  printOffers(offers);

  heading('6. Cohort 4 (2021), replayed');
  line(
    `${cohort4.applications} applications, ${cohort4.places} places: ${cohort4.byScore} by score (17 to 20), ` +
      `${cohort4.fromPool} out of the tied pool (16 to 16.5), ${cohort4.waiting + cohort4.belowTheLine} get no place: ` +
      `${cohort4.waiting} wait, the rest of the pool as its reserve list, and ${cohort4.belowTheLine} are below the line.`,
  );
  line(`Entries of the draw, to be published before its seed: SHA-256 ${cohort4.entries}`);
  line(`First to wait: ${waitingInWords(cohort4.firstToWait)}.`);
  line(cohort4.firstBelow);
  printOffers(cohort4.offers);
  line(`Synthetic, because it was not published: ${cohort4.synthetic}.`);
}

function printOffers(offers: Report['offers']): void {
  const { made, madeOn, dueAt, declined, expired, movingUp } = offers;
  line(`${made} offers made on ${madeOn}, to be answered by ${dueAt ?? 'no time'}.`);
  line(`Declined: ${declined.join(', ')}. Never answered: ${expired.join(', ')}.`);
  line(
    `Free: ${offers.freeBeforeTheDeadline} before the deadline, ${offers.freeAfterIt} once it was recorded that it has passed. ` +
      `Who moves up, ${movingUp.length} in all:`,
  );
  for (const { application, rank, through } of movingUp)
    item(`${application}, rank ${rank}: ${throughInWords(through)}`);
  line(
    `${offers.stillWaiting} wait in all, those offered a place now among them. The events replayed, with some of them delivered twice, ` +
      `give ${offers.sameWhenReplayed ? 'the same' : 'another'} state.`,
  );
}

function throughInWords({ kind, group }: PlacedApplication['through']): string {
  return kind === 'open'
    ? 'an open place'
    : kind === 'reserved'
      ? `kept for ${group}`
      : `released, was kept for ${group}`;
}

function placeInWords({ through: { kind, group } }: PlacedApplication): string {
  if (kind === 'open') return 'Open places';
  return kind === 'reserved' ? `Places kept for ${group}` : `Released: kept for ${group}, no member left to take them`;
}

function waitingInWords(placement: Placement): string {
  if (placement.outcome !== 'waiting') return placement.id;
  const { id, rank, score, position, lines } = placement;
  const nearest = [...lines].sort((a, b) => a.ranksBelow - b.ranksBelow)[0];
  const place = `${position}. ${id}, rank ${rank}, score ${score ?? 'none'}`;
  if (!nearest) return `${place}: no place was open`;
  const why = nearest.byLottery ? 'same score, lost the draw' : `${nearest.scoreBelow ?? 'unknown'} below in score`;
  return `${place}: ${nearest.ranksBelow} below rank ${nearest.rank}, ${why}`;
}

function counts(tally: Readonly<Record<string, number>>): string {
  return Object.entries(tally)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function heading(text: string): void {
  console.log(`\n${text}\n${'='.repeat(text.length)}`);
}

function item(text: string): void {
  line(text.startsWith('- ') ? text : `- ${text}`);
}

/** Prints a paragraph, wrapped at the width; the lines of an item after the first are indented. */
function line(text: string): void {
  const indent = text.startsWith('- ') ? '  ' : '';
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      console.log(current);
      current = indent + word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  console.log(current);
}
