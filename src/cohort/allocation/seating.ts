import type { PlaceBlock, PlacePlan } from '../programme/place-plan.ts';
import type { Kinds } from './kinds.ts';
import type { PlaceTaken } from './place-taken.ts';

/** A plan in numbers, for those who choose by it again and again. */
export interface Seating {
  /** The blocks filled one after another: those of a plan in order, and the guaranteed ones of a smart plan. */
  readonly inTurn: readonly SeatingBlock[];
  /** The rest of a smart plan. */
  readonly smart: SmartSeating | undefined;
  /** How many places there are. */
  readonly places: number;
  /** What a seat number stands for. Number 0 is no seat. */
  readonly seats: readonly (PlaceTaken | undefined)[];
  /** The reserves that people of each kind belong to. */
  readonly reservesOf: Kinds['reservesOf'];
}

/** A block of places, with the numbers of its seats. */
export interface SeatingBlock {
  /** The number of the reserve it is for; -1 if it is open. */
  readonly reserve: number;
  /** How many places it has. */
  readonly places: number;
  /** What happens to places that no member takes. */
  readonly unfilled: PlaceBlock['unfilled'];
  /** The seat of a member or, in an open block, of anybody. */
  readonly seat: number;
  /** The seat of somebody to whom a place was released. */
  readonly releasedSeat: number;
}

/** What is left of a smart plan besides guaranteed blocks: its open places, before or after its reserves. */
export interface SmartSeating {
  /** Whether open places are filled before the reserves. */
  readonly openFirst: boolean;
  /** All open places together. */
  readonly open: SeatingBlock;
  /** One for each group. */
  readonly reserves: readonly SeatingBlock[];
}

/** What one kind of reserved place leaves over, to be given to anybody at the end. */
export interface Released {
  /** The number of the seats. */
  readonly seat: number;
  /** How many there are. */
  readonly places: number;
}

/** Puts a plan into numbers. The kinds know a reserve for every group of it. */
export function seatingOf(plan: PlacePlan, { reserves, reservesOf }: Kinds): Seating {
  const seats: (PlaceTaken | undefined)[] = [undefined];
  const numbers = new Map<string, number>();

  function seatNumber(kind: PlaceTaken['kind'], group: string): number {
    const key = `${kind} ${group}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, seats.length);
    return seats.push({ kind, group }) - 1;
  }

  function blockOf({ group, places, unfilled, guaranteed }: PlaceBlock): SeatingBlock {
    const reserve = group === 'open' ? -1 : reserves.get(group)!;
    const kind = group === 'open' ? 'open' : guaranteed ? 'guaranteed' : 'reserved';
    return { reserve, places, unfilled, seat: seatNumber(kind, group), releasedSeat: seatNumber('released', group) };
  }

  const isSmart = plan.overlap === 'smart';
  const inTurn = plan.blocks.filter(({ guaranteed }) => !isSmart || guaranteed === true).map(blockOf);
  const rest = plan.blocks.filter(({ guaranteed }) => isSmart && guaranteed !== true);
  const places = plan.blocks.reduce((sum, block) => sum + block.places, 0);
  return { inTurn, smart: isSmart ? smartSeatingOf(rest, blockOf) : undefined, places, seats, reservesOf };
}

function smartSeatingOf(blocks: readonly PlaceBlock[], blockOf: (block: PlaceBlock) => SeatingBlock): SmartSeating {
  const byGroup = new Map<string, PlaceBlock>([['open', { group: 'open', places: 0 }]]);
  for (const block of blocks) {
    byGroup.set(block.group, { ...block, places: block.places + (byGroup.get(block.group)?.places ?? 0) });
  }
  const [open, ...reserves] = [...byGroup.values()].map(blockOf);
  return { openFirst: blocks[0]?.group === 'open', open: open!, reserves };
}
