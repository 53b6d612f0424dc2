import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Programme } from '../programme/programme.ts';

/**
 * What a forecast takes from a programme. Its limit a year is not part of that: where it binds, say in `places` what it leaves
 * each intake.
 */
export type ForecastProgramme = Pick<
  Programme,
  'cohortsPerYear' | 'placesPerCohort' | 'monthsPerCohort' | 'firstStartsOn'
>;

/** What a forecast is asked. */
export interface ForecastOptions {
  /** How many people are to complete; from 0 to 10,000,000,000. */
  readonly target: number;
  /** The probability that one person completes, from 0 to 1; 0.9 is nine in ten. Left out or null: 1. */
  readonly completion?: number | null | undefined;
  /** How sure it should be, above 0 and below 1; 0.95 is 95%. Left out or null: only what is expected is answered. */
  readonly confidence?: number | null | undefined;
  /**
   * The places of each coming intake, from 0 to 10,000,000,000; the last number repeats for all that follow. Left out or null:
   * each has the `placesPerCohort` of the programme.
   */
  readonly places?: readonly number[] | null | undefined;
}

/** What it takes to reach a target, or why it is never reached. */
export type Forecast = ReachedForecast | PlacesRunOutForecast | NobodyCompletesForecast;

/** What was asked. */
export interface ForecastQuestion {
  /** How many people are to complete. */
  readonly target: number;
  /** The probability that one person completes, from 0 to 1. */
  readonly completion: number;
  /** How sure it should be, above 0 and below 1. Absent: not asked. */
  readonly confidence?: number;
}

/** The target is reached: as expected and, if it was asked how sure that is, with that confidence. */
export interface ReachedForecast extends ForecastQuestion {
  /** What came of it. */
  readonly outcome: 'reached';
  /** The fewest intakes after which the number of people who are expected to complete is the target. */
  readonly expected: ExpectedIntakes;
  /** The fewest intakes that reach the target with the confidence asked for. Absent: none was. */
  readonly confident?: ConfidentIntakes;
}

/** The last intakes have no places, and those before are too few for all that was asked. */
export interface PlacesRunOutForecast extends ForecastQuestion {
  /** What came of it. */
  readonly outcome: 'places-run-out';
  /** How many places there are in all. */
  readonly places: number;
  /** How many people are expected to complete when all places are used. */
  readonly expectedCompletions: number;
  /** The probability that all places reach the target. Absent: no confidence was asked for. */
  readonly probability?: number;
  /** The fewest intakes that are expected to reach the target. Absent: they never do. */
  readonly expected?: ExpectedIntakes;
  /** The fewest intakes that reach the target with the confidence asked for. Absent: they never do, or none was asked for. */
  readonly confident?: ConfidentIntakes;
}

/** Nobody completes: completion is 0, so no number of places reaches a target above 0. */
export interface NobodyCompletesForecast extends ForecastQuestion {
  /** What came of it. */
  readonly outcome: 'nobody-completes';
}

/** So many intakes, and when the last of them starts and ends. */
export interface IntakesNeeded {
  /** How many intakes, from the first on, those without places included; 0 only for the target 0. */
  readonly intakes: number;
  /** How many places these intakes have together. */
  readonly places: number;
  /**
   * How many months after the start of the first intake the last one starts: 0 if it is the first, or if there is none. Not
   * whole if 12 months do not divide evenly, as for 5 intakes a year.
   */
  readonly monthsToLastStart: number;
  /**
   * How many months after the start of the first intake the last one ends; 0 if there is no intake. Absent: the programme does
   * not say how long a cohort lasts.
   */
  readonly monthsToLastCompletion?: number;
  /**
   * The day on which the last intake starts. Absent: the programme does not say on which the first does, no intake is needed,
   * or the day lies beyond the calendar, which ends with the year 9999.
   */
  readonly lastStartsOn?: CalendarDate;
  /**
   * The last day of the last intake, which still belongs to it: a year that starts on 1 September ends on 31 August. Absent:
   * like `lastStartsOn`, or the programme does not say how long a cohort lasts.
   */
  readonly lastCompletesOn?: CalendarDate;
}

/** The intakes that are expected to reach the target. */
export interface ExpectedIntakes extends IntakesNeeded {
  /** How many people are expected to complete after these intakes: places times completion, so not always a whole number. */
  readonly expectedCompletions: number;
}

/** The intakes that reach the target with the confidence asked for. */
export interface ConfidentIntakes extends IntakesNeeded {
  /** The probability that these intakes reach the target; not less than the confidence. */
  readonly probability: number;
  /** The probability that one intake fewer would do; less than the confidence. 0 if there is none fewer. */
  readonly probabilityOneIntakeEarlier: number;
}
