import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Comparison, Rule } from '../language/rule.ts';
import { valueIn } from './cell-values.ts';
import type { Slot } from './slots.ts';

/** The rule that values in these cells meet, and no others: cells put back into the language that cut them. Not of a set. */
export function ruleOfCells(slot: Slot, cells: readonly number[]): Rule {
  const { fact, type } = slot;
  if (type.type === 'yes-no') return anyOfRules(cells.map((cell) => ({ op: 'is', fact, value: cell === 2 })));
  if (type.type === 'choice') return ruleOfOptions(fact, type.options, cells);
  const runs = runsOf(slot, cells);
  if (type.type === 'ladder') {
    const inOneRun = runs.length === 1 && cells.length > 1 && cells.length < type.steps.length;
    return inOneRun ? ruleOfSteps(fact, type.steps, runs[0]!) : ruleOfOptions(fact, type.steps, cells);
  }
  return anyOfRules(runs.flatMap((run) => ruleOfRun(slot, run)));
}

type Run = readonly [first: number, last: number];

/** Cells in a row, from first to last; those that hold no value do not interrupt it. */
function runsOf(slot: Slot, cells: readonly number[]): readonly Run[] {
  const some = new Set(cells);
  const runs: [number, number][] = [];
  let before = false;
  for (let cell = 1; cell < slot.size; cell += 1) {
    if (valueIn(slot, cell) === undefined) continue;
    const here = some.has(cell);
    if (here && before) runs.at(-1)![1] = cell;
    else if (here) runs.push([cell, cell]);
    before = here;
  }
  return runs;
}

function ruleOfOptions(fact: string, options: readonly string[], cells: readonly number[]): Comparison {
  const named = options.filter((_, i) => cells.includes(i + 1));
  const others = options.filter((_, i) => !cells.includes(i + 1));
  const few = others.length === 0 || named.length <= others.length;
  return few ? { op: 'in', fact, values: named } : { op: 'not-in', fact, values: others };
}

function ruleOfSteps(fact: string, steps: readonly string[], [first, last]: Run): Comparison {
  const [from, to] = [steps[first - 1]!, steps[last - 1]!];
  if (last === steps.length) return { op: 'at-least', fact, value: from };
  return first === 1 ? { op: 'at-most', fact, value: to } : { op: 'between', fact, from, to };
}

function ruleOfRun({ fact, type, constants }: Slot, [first, last]: Run): readonly Rule[] {
  const constant = (cell: number) => constants[(cell >> 1) - 1];
  // Between constants a run starts after the one below, and ends before the one above.
  const [above, below] = [first % 2 === 1, last % 2 === 1];
  const from = constant(above ? first - 1 : first);
  const to = constant(below ? last + 1 : last);
  if (from === undefined && to === undefined) {
    // Every value: there is no rule without a constant, so it is said in two halves.
    const value = constants[0]!;
    if (type.type !== 'day')
      return [
        { op: 'below', fact, value },
        { op: 'at-least', fact, value },
      ];
    const day = value as CalendarDate;
    return [
      { op: 'before', fact, value: day },
      { op: 'within', fact, from: day },
    ];
  }
  if (type.type === 'number') return [numbersFrom(fact, from as number, above, to as number, below)];
  if (type.type === 'day') {
    const start = from === undefined ? undefined : addDays(from as CalendarDate, above ? 1 : 0);
    const end = to === undefined ? undefined : addDays(to as CalendarDate, below ? -1 : 0);
    if (start !== undefined && start === end) return [{ op: 'on', fact, value: start }];
    return [{ op: 'within', fact, ...(start && { from: start }), ...(end && { to: end }) }];
  }
  const [start, end] = [(from as number) + (above ? 1 : 0), (to as number) - (below ? 1 : 0)];
  return [numbersFrom(fact, from === undefined ? undefined : start, false, to === undefined ? undefined : end, false)];
}

function numbersFrom(
  fact: string,
  from: number | undefined,
  above: boolean,
  to: number | undefined,
  below: boolean,
): Rule {
  if (from !== undefined && to !== undefined && !above && !below) return { op: 'between', fact, from, to };
  const ends: Rule[] = [];
  if (from !== undefined) ends.push({ op: above ? 'above' : 'at-least', fact, value: from });
  if (to !== undefined) ends.push({ op: below ? 'below' : 'at-most', fact, value: to });
  return ends.length === 1 ? ends[0]! : { op: 'all-of', rules: ends };
}

function anyOfRules(rules: readonly Rule[]): Rule {
  return rules.length === 1 ? rules[0]! : { op: 'any-of', rules };
}
