/** Two ways to do the same work. What returns a promise is awaited. */
export interface Pair {
  readonly name: string;
  /** What the library does. */
  readonly subject: () => unknown;
  /** What a caller would otherwise do; in words, for the table. */
  readonly against: string;
  readonly baseline: () => unknown;
  /** How often both are run; left out, 15 times. */
  readonly runs?: number;
}

/** What a pair cost: the median over several runs, in microseconds a call. */
export interface Cost {
  readonly subject: number;
  readonly baseline: number;
  /** How many times the baseline the subject costs; the median over runs side by side, so a busy machine disturbs it less. */
  readonly ratio: number;
}

const usualRuns = 15;
const leastMilliseconds = 20;

/** Runs both sides in turn, so that what slows one slows the other. */
export async function measure({ subject, baseline, runs = usualRuns }: Pair): Promise<Cost> {
  const calls = { subject: await callsFor(subject), baseline: await callsFor(baseline) };
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    const cost = {
      subject: await microsecondsACall(subject, calls.subject),
      baseline: await microsecondsACall(baseline, calls.baseline),
    };
    costs.push({ ...cost, ratio: cost.subject / cost.baseline });
  }
  return {
    subject: median(costs.map((cost) => cost.subject)),
    baseline: median(costs.map((cost) => cost.baseline)),
    ratio: median(costs.map((cost) => cost.ratio)),
  };
}

// Doubling until a run is long enough for the clock also warms the code up.
async function callsFor(work: () => unknown): Promise<number> {
  let calls = 1;
  while ((await microsecondsACall(work, calls)) * calls < leastMilliseconds * 1000) calls *= 2;
  return calls;
}

async function microsecondsACall(work: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - start) * 1000) / calls;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
