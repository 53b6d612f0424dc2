import type { Rule } from '../language/rule.ts';
import { comparisonsIn } from '../language/walk-rule.ts';
import type { Spend } from './budget.ts';

/** What a set must include and what it must not: for each option that matters, whether it is in. */
export type Pattern = ReadonlyMap<string, boolean>;

/**
 * The rule that those sets meet which fit one of the patterns. The patterns do not overlap, but what is said of them may: it is as
 * wide as it goes, and the shorter of any of what sets may be and all of what they must not be. There is none if every set fits.
 */
export function ruleOfPatterns(fact: string, patterns: readonly Pattern[], spend: Spend): Rule | undefined {
  const bars = widest(outside([new Map()], patterns, spend), spend);
  if (bars.length === 0) return undefined;
  const ways = widest([...patterns].reverse(), spend).map((way) => joined('all-of', requiring(fact, way)));
  const [allowing, forbidding] = [joined('any-of', ways), joined('all-of', barring(fact, bars))];
  return lengthOf(forbidding) < lengthOf(allowing) ? forbidding : allowing;
}

/** How much there is to say: comparisons, and the options that they name. */
function lengthOf(rule: Rule): number {
  return comparisonsIn(rule).reduce((sum, one) => sum + 1 + ('values' in one ? one.values.length : 0), 0);
}

/** Patterns that the same sets fit: each without any option that it can do without, and none that the others make up for. */
function widest(patterns: readonly Pattern[], spend: Spend): readonly Pattern[] {
  const isCovered = (pattern: Pattern, by: readonly Pattern[]) => outside([pattern], by, spend).length === 0;
  const wide = patterns.reduce<readonly Pattern[]>((found, pattern) => {
    if (isCovered(pattern, found)) return found;
    // What rules say is mostly that options are in, or that they are not; tried first, because one by one takes long.
    const halves = [true, false].map((half) => new Map([...pattern].filter(([, isIn]) => isIn === half)));
    const start = halves.find((half) => isCovered(half, patterns)) ?? pattern;
    const wider = [...start.keys()].reduce((some, option) => {
      const fewer = new Map([...some].filter(([other]) => other !== option));
      return isCovered(fewer, patterns) ? fewer : some;
    }, start);
    return [...found, wider];
  }, []);
  return wide.reduce((kept, one) => {
    const rest = kept.filter((other) => other !== one);
    return isCovered(one, rest) ? rest : kept;
  }, wide);
}

/** What fits one of the patterns and none of the others, as patterns that do not overlap if the first do not. */
function outside(patterns: readonly Pattern[], others: readonly Pattern[], spend: Spend): readonly Pattern[] {
  return others.reduce((left, other) => {
    spend(left.length * (other.size + 1));
    return left.flatMap((pattern) => outsideOne(pattern, other));
  }, patterns);
}

function outsideOne(pattern: Pattern, other: Pattern): readonly Pattern[] {
  const parts: Pattern[] = [];
  let rest = pattern;
  for (const [option, isIn] of other) {
    if (pattern.get(option) === !isIn) return [pattern];
    if (pattern.has(option)) continue;
    parts.push(new Map([...rest, [option, !isIn]]));
    rest = new Map([...rest, [option, isIn]]);
  }
  return parts;
}

/** What sets meet that fit a pattern. */
function requiring(fact: string, pattern: Pattern): readonly Rule[] {
  const [included, excluded] = optionsOf(pattern);
  return [
    ...(included.length > 0 ? [{ op: 'includes-all', fact, values: included } as const] : []),
    ...(excluded.length > 0 ? [{ op: 'includes-none', fact, values: excluded } as const] : []),
  ];
}

/** What sets meet that fit none of these patterns: each rules out one of them, and the first those that are about one option. */
function barring(fact: string, bars: readonly Pattern[]): readonly Rule[] {
  const single = bars.filter(({ size }) => size === 1);
  const turned = new Map(single.flatMap((bar) => [...bar].map(([option, isIn]) => [option, !isIn] as const)));
  const clauses = bars
    .filter((bar) => !single.includes(bar))
    .map((bar) => {
      const [included, excluded] = optionsOf(bar);
      return joined('any-of', [
        ...(excluded.length > 0 ? [{ op: 'includes-any', fact, values: excluded } as const] : []),
        ...included.map((option) => ({ op: 'includes-none', fact, values: [option] }) as const),
      ]);
    });
  return [...requiring(fact, turned), ...clauses];
}

function optionsOf(pattern: Pattern): readonly [included: readonly string[], excluded: readonly string[]] {
  const options = [...pattern.keys()];
  return [options.filter((option) => pattern.get(option)), options.filter((option) => !pattern.get(option))];
}

function joined(op: 'all-of' | 'any-of', rules: readonly Rule[]): Rule {
  return rules.length === 1 ? rules[0]! : { op, rules };
}
