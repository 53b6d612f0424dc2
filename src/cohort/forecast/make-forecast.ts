import { checkForecast } from './check-forecast.ts';
import { expectedCompletions } from './expected-completions.ts';
import { fewestIntakes } from './fewest-intakes.ts';
import type { ConfidentIntakes, ExpectedIntakes, Forecast, ForecastOptions, ForecastProgramme } from './forecast.ts';
import { intakeTimes } from './intake-times.ts';
import { placesAfter } from './places-after.ts';
import { probabilityOfReaching } from './probability-of-reaching.ts';

/**
 * How many intakes and places, and how much time, it takes until a target number of people have completed: as expected and,
 * with `confidence`, with that probability. If the places or the completions end before that, the answer says so.
 *
 * Every place is filled by one person, who completes with probability `completion` and not because of another. Time is counted
 * from the start of the first intake, in months of which a year has 12, and intakes start evenly apart. The target 0 takes no
 * intake at all.
 *
 * @param programme - what is planned; without `monthsPerCohort` the answer has no ends of intakes, without `firstStartsOn` no days.
 * @throws RangeError if a number is not what {@link ForecastOptions} says, the list of places is empty, or the target is only
 * reached with more than 10,000,000,000 places, more than there are people.
 *
 * @see https://www.digitalhealth.net/2018/10/last-call-on-applications-for-second-year-of-nhs-digital-academy/, October 2018:
 * 300 people over three years, 100 places a year
 *
 * @example
 * ```ts
 * import { forecast, plannedAcademy } from 'digital-academy';
 *
 * const yearLong = { ...plannedAcademy, monthsPerCohort: 12 };
 * const everybody = forecast(yearLong, { target: 300 });
 * everybody.outcome === 'reached' && everybody.expected.intakes; // => 6
 * everybody.outcome === 'reached' && everybody.expected.monthsToLastCompletion; // => 42
 *
 * const nineInTen = forecast(yearLong, { target: 300, completion: 0.9, confidence: 0.95 });
 * nineInTen.outcome === 'reached' && nineInTen.confident?.intakes; // => 7
 * forecast(yearLong, { target: 300, places: [50, 50, 0] }).outcome; // => 'places-run-out'
 * forecast(yearLong, { target: -1, completion: 90 }); // throws
 * ```
 */
export function forecast(programme: ForecastProgramme, options: ForecastOptions): Forecast {
  checkForecast(programme, options);
  const { target } = options;
  const completion = options.completion ?? 1;
  const confidence = options.confidence ?? undefined;
  const question = { target, completion, ...(confidence !== undefined && { confidence }) };
  if (completion === 0 && target > 0) return { outcome: 'nobody-completes', ...question };

  const listed = options.places ?? [programme.placesPerCohort];
  const after = placesAfter(listed);
  const completionsAt = (places: number) => expectedCompletions(places, completion);
  const probabilityAt = (places: number) => probabilityOfReaching(target, places, completion);
  const needed = (intakes: number) => ({ intakes, places: after(intakes), ...intakeTimes(intakes, programme) });

  const expectedIn = fewestIntakes(listed, after, (places) => completionsAt(places) >= target);
  const expected: ExpectedIntakes | undefined =
    expectedIn === undefined
      ? undefined
      : { ...needed(expectedIn), expectedCompletions: completionsAt(after(expectedIn)) };
  const sureIn =
    confidence === undefined
      ? undefined
      : fewestIntakes(listed, after, (places) => probabilityAt(places) >= confidence);
  const confident: ConfidentIntakes | undefined =
    sureIn === undefined
      ? undefined
      : {
          ...needed(sureIn),
          probability: probabilityAt(after(sureIn)),
          probabilityOneIntakeEarlier: sureIn === 0 ? 0 : probabilityAt(after(sureIn - 1)),
        };

  if (expected && (confident || confidence === undefined)) {
    return { outcome: 'reached', ...question, expected, ...(confident && { confident }) };
  }
  const places = after(listed.length);
  return {
    outcome: 'places-run-out',
    ...question,
    places,
    expectedCompletions: completionsAt(places),
    ...(confidence !== undefined && { probability: probabilityAt(places) }),
    ...(expected && { expected }),
    ...(confident && { confident }),
  };
}
