import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Forecast } from './forecast.ts';
import { forecastWords, type ForecastWords } from './forecast-words.ts';

/**
 * A forecast in words: how many intakes and places the target takes, how sure that is if it was asked, and when the last
 * intake starts and ends; or why the target is never reached. One line of text for each.
 *
 * @param forecast - the answer of `forecast`, which says what was asked, too.
 * @param options - the `words` that differ from {@link forecastWords}.
 *
 * @example
 * ```ts
 * import { explainForecast, forecast, plannedAcademy } from 'digital-academy';
 *
 * const programme = { ...plannedAcademy, monthsPerCohort: 12, firstStartsOn: '2017-09-01' } as const;
 * const asked = { target: 300, completion: 0.9, confidence: 0.95 };
 * const [expected, confident, times] = explainForecast(forecast(programme, asked)).split('\n');
 * expected; // => '7 intakes with 350 places are expected to reach the target of 300 people. The expected number of completions is 315.'
 * confident; // => '7 intakes with 350 places are needed to be 95% sure that 300 people complete. The probability is then 99.5%; one intake earlier it is less than 0.1%.'
 * times; // => 'The last intake starts on 1 September 2020, and its last day is 31 August 2021.'
 *
 * const words = { nobodyCompletes: () => 'No.' };
 * explainForecast(forecast(programme, { target: 300, completion: 0 }), { words }); // => 'No.'
 * ```
 */
export function explainForecast(forecast: Forecast, options: WordsOptions<ForecastWords> = {}): string {
  const words = replaceWords(forecastWords, options.words);
  return linesOf(forecast, words)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(forecast: Forecast, words: ForecastWords): string[] {
  if (forecast.target === 0) return [words.nothingNeeded(forecast)];
  if (forecast.outcome === 'nobody-completes') return [words.nobodyCompletes(forecast)];
  const { expected, confident } = forecast;
  const isSame = expected?.intakes === confident?.intakes;
  const lines = [];
  if (expected) lines.push(words.expected(expected, forecast));
  else if (forecast.outcome === 'places-run-out') lines.push(words.neverExpected(forecast));
  if (expected && !isSame) lines.push(words.times(expected));
  if (confident) lines.push(words.confident(confident, forecast), words.times(confident));
  else if (forecast.outcome === 'places-run-out' && forecast.confidence !== undefined) {
    lines.push(words.neverConfident(forecast));
  }
  return lines;
}
