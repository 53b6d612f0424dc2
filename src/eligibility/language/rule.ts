import type { CalendarDate } from '../../calendar/calendar-date.ts';

/**
 * A rule: a comparison of one fact with constants, or a group of rules. Plain JSON, told apart by `op`; the grammar is in
 * the document "Rules as JSON". A rule has three answers, met, not met and unknown, joined as SQL joins them.
 *
 * @typeParam Fact - the paths of the facts that the rule may speak of.
 */
export type Rule<Fact extends string = string> = Comparison<Fact> | RuleGroup<Fact>;

/** A comparison of one fact with constants. Unknown when the fact is missing. */
export type Comparison<Fact extends string = string> =
  | { readonly op: 'is'; readonly fact: Fact; readonly value: boolean }
  | { readonly op: 'in' | 'not-in'; readonly fact: Fact; readonly values: readonly string[] }
  | {
      readonly op: 'at-least' | 'at-most' | 'above' | 'below';
      readonly fact: Fact;
      readonly value: string | number;
    }
  | { readonly op: 'between'; readonly fact: Fact; readonly from: string | number; readonly to: string | number }
  | { readonly op: 'on' | 'before' | 'after'; readonly fact: Fact; readonly value: CalendarDate }
  | { readonly op: 'within'; readonly fact: Fact; readonly from?: CalendarDate; readonly to?: CalendarDate }
  | {
      readonly op: 'includes-any' | 'includes-all' | 'includes-none';
      readonly fact: Fact;
      readonly values: readonly string[];
    };

/** Rules joined: all, any, at least a number of them, or the opposite of one. */
export type RuleGroup<Fact extends string = string> =
  | { readonly op: 'all-of'; readonly rules: readonly Rule<Fact>[] }
  | { readonly op: 'any-of'; readonly rules: readonly Rule<Fact>[] }
  | { readonly op: 'some-of'; readonly atLeast: number; readonly rules: readonly Rule<Fact>[] }
  | { readonly op: 'not'; readonly rule: Rule<Fact> };
