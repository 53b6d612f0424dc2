import { forecast } from 'digital-academy';
import { compare, compareEach, ownField, type Difference } from './compare.ts';
import { isObject, type Case } from './read-cases.ts';

interface ForecastCase {
  readonly target: number;
  readonly capacities: readonly number[];
  readonly intakesPerYear: number;
  readonly programmeMonths?: number | null;
  readonly completion?: number | null;
  readonly confidence?: number | null;
}

const tolerance = 1e-9;
const counts = ['intakes', 'places'];

/** Kind `forecast`. */
export function runForecastCase({ instance, expected }: Case): Difference[] {
  const { target, capacities, intakesPerYear, programmeMonths, completion, confidence } = instance as ForecastCase;
  // Not parsed: how many intakes a year may have is for the format to say.
  const programme = { cohortsPerYear: intakesPerYear, placesPerCohort: 0, monthsPerCohort: programmeMonths };
  const got = forecast(programme, { target, places: capacities, completion, confidence });
  return compareEach('', expected, (path, value, field) => {
    const answer = ownField<unknown>({ ...got }, field);
    if (!isObject(answer)) return compareNumber(path, value, answer);
    return compareEach(path, value, (inner, one, name) =>
      counts.includes(name)
        ? compare(inner, one, ownField(answer, name))
        : compareNumber(inner, one, ownField(answer, name)),
    );
  });
}

function compareNumber(path: string, expected: unknown, got: unknown): Difference[] {
  const isClose =
    typeof expected === 'number' &&
    typeof got === 'number' &&
    Math.abs(got - expected) <= tolerance * Math.abs(expected);
  return isClose ? [] : compare(path, expected, got);
}
