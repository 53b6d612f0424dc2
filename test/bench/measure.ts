/** Two ways to do the same work. */
export interface Pair {
  readonly name: string;
  /** What the library does. */
  readonly subject: () => unknown;
  /** What a caller would otherwise do; in words, for the table. */
  readonly against: string;
  readonly baseline: () => unknown;
}

/** What a pair cost: the median over several runs, in microseconds a call. */
export interface Cost {
  readonly subject: number;
  readonly baseline: number;
  /** How many times the baseline the subject costs; the median over runs side by side, so a busy machine disturbs it less. */
  readonly ratio: number;
}

const runs = 15;
const leastMilliseconds = 20;

/** Runs both sides in turn, so that what slows one slows the other. */
export function measure({ subject, baseline }: Pair): Cost {
  const calls = { subject: callsFor(subject), baseline: callsFor(baseline) };
  const costs = Array.from({ length: runs }, () => ({
    subject: microsecondsACall(subject, calls.subject),
    baseline: microsecondsACall(baseline, calls.baseline),
  }));
  return {
    subject: median(costs.map((cost) => cost.subject)),
    baseline: median(costs.map((cost) => cost.baseline)),
    ratio: median(costs.map((cost) => cost.subject / cost.baseline)),
  };
}

// Doubling until a run is long enough for the clock also warms the code up.
function callsFor(work: () => unknown): number {
  let calls = 1;
  while (microsecondsACall(work, calls) * calls < leastMilliseconds * 1000) calls *= 2;
  return calls;
}

function microsecondsACall(work: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) work();
  return ((performance.now() - start) * 1000) / calls;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
