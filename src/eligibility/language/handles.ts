import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { OpenPeriod } from '../../calendar/open-period.ts';
import type { Comparison } from './rule.ts';

/** What can be asked of a yes-no fact. */
export interface YesNoHandle<Fact extends string> {
  /** Holds when the answer is yes. */
  isTrue(): Comparison<Fact>;
  /** Holds when the answer is no. A missing answer is not a no. */
  isFalse(): Comparison<Fact>;
}

/** What can be asked of a fact that is one of several options. */
export interface ChoiceHandle<Fact extends string, Option extends string> {
  /**
   * Holds when the value is one of these.
   *
   * @param values - the options that will do; at least one, none of them twice: `policy()` refuses the rest.
   */
  in(...values: readonly [Option, ...Option[]]): Comparison<Fact>;
  /**
   * Holds when the value is known and none of these.
   *
   * @param values - the options that will not do; at least one, none of them twice: `policy()` refuses the rest.
   */
  notIn(...values: readonly [Option, ...Option[]]): Comparison<Fact>;
}

/** What can be asked of a fact that is any number of options. */
export interface ChoicesHandle<Fact extends string, Option extends string> {
  /**
   * Holds when at least one of these is among them.
   *
   * @param values - the options of which one will do; at least one, none of them twice: `policy()` refuses the rest.
   */
  includesAnyOf(...values: readonly [Option, ...Option[]]): Comparison<Fact>;
  /**
   * Holds when all of these are among them.
   *
   * @param values - the options that must be there; at least one, none of them twice: `policy()` refuses the rest.
   */
  includesAllOf(...values: readonly [Option, ...Option[]]): Comparison<Fact>;
  /**
   * Holds when they are known and none of these is among them.
   *
   * @param values - the options that must not be there; at least one, none of them twice: `policy()` refuses the rest.
   */
  includesNoneOf(...values: readonly [Option, ...Option[]]): Comparison<Fact>;
}

/** What can be asked of a fact whose values have an order. */
export interface OrderedHandle<Fact extends string, Value extends string | number> {
  /**
   * Holds when the fact is this value or ranks above it.
   *
   * @param value - the lowest value that will do, one that the fact can have.
   */
  atLeast(value: Value): Comparison<Fact>;
  /**
   * Holds when the fact is this value or ranks below it.
   *
   * @param value - the highest value that will do, one that the fact can have.
   */
  atMost(value: Value): Comparison<Fact>;
  /**
   * Holds when the fact ranks above this value.
   *
   * @param value - the highest value that will not do, one that the fact can have.
   */
  above(value: Value): Comparison<Fact>;
  /**
   * Holds when the fact ranks below this value.
   *
   * @param value - the lowest value that will not do, one that the fact can have.
   */
  below(value: Value): Comparison<Fact>;
  /**
   * Holds from `from` to `to`, both included.
   *
   * @param from - the lowest value that will do, one that the fact can have.
   * @param to - the highest value that will do: the same, or one above it.
   */
  between(from: Value, to: Value): Comparison<Fact>;
}

/** What can be asked of a fact that is a step of a ladder. */
export interface LadderHandle<Fact extends string, Step extends string>
  extends ChoiceHandle<Fact, Step>, OrderedHandle<Fact, Step> {}

/** What can be asked of a fact that is a day. */
export interface DayHandle<Fact extends string> {
  /**
   * Holds on this day.
   *
   * @param day - the only day that will do.
   */
  on(day: CalendarDate): Comparison<Fact>;
  /**
   * Holds on every day before this one, which is not included.
   *
   * @param day - the first day that will not do.
   */
  before(day: CalendarDate): Comparison<Fact>;
  /**
   * Holds on every day after this one, which is not included.
   *
   * @param day - the last day that will not do.
   */
  after(day: CalendarDate): Comparison<Fact>;
  /**
   * Holds from `from` to `to`, both included.
   *
   * @param days - the first and the last day that will do, in that order. Leave one out for "on or before" and "on or after".
   */
  within(days: OpenPeriod): Comparison<Fact>;
}
