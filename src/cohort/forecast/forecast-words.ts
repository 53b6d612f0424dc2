import { formatDay } from '../../calendar/format-day.ts';
import type {
  ConfidentIntakes,
  ExpectedIntakes,
  ForecastQuestion,
  IntakesNeeded,
  NobodyCompletesForecast,
  PlacesRunOutForecast,
} from './forecast.ts';

/** The words in which `explainForecast` puts a forecast. Replace any of them: `{ ...forecastWords, times: … }`. */
export interface ForecastWords {
  /**
   * That the target is 0, which takes no intake.
   *
   * @param asked - what was asked; the target is 0.
   */
  readonly nothingNeeded: (asked: ForecastQuestion) => string;
  /**
   * How many intakes and places are expected to reach the target.
   *
   * @param intakes - the fewest that are expected to reach the target; 1 or more.
   * @param asked - what was asked; the target is 1 or more.
   */
  readonly expected: (intakes: ExpectedIntakes, asked: ForecastQuestion) => string;
  /**
   * That all places there are together are not expected to.
   *
   * @param forecast - what was asked, and what all places come to.
   */
  readonly neverExpected: (forecast: PlacesRunOutForecast) => string;
  /**
   * How many intakes and places reach the target with the confidence asked for.
   *
   * @param intakes - the fewest that reach the target with that confidence; 1 or more.
   * @param asked - what was asked, with a confidence; the target is 1 or more.
   */
  readonly confident: (intakes: ConfidentIntakes, asked: ForecastQuestion) => string;
  /**
   * That all places there are together do not reach it with that confidence.
   *
   * @param forecast - what was asked, with a confidence, and what all places come to.
   */
  readonly neverConfident: (forecast: PlacesRunOutForecast) => string;
  /**
   * When the last of the intakes starts and ends; empty if there is nothing to say.
   *
   * @param intakes - the `expected` or the `confident` ones of a forecast; 1 or more.
   */
  readonly times: (intakes: IntakesNeeded) => string;
  /**
   * That nobody completes.
   *
   * @param forecast - what was asked: a completion of 0, and a target of 1 or more.
   */
  readonly nobodyCompletes: (forecast: NobodyCompletesForecast) => string;
}

/**
 * The English that `explainForecast` speaks unless told otherwise, in the style of the NHS: short, and never surer than the
 * forecast. Probabilities and expected completions are cut, not rounded, after one decimal place; probabilities after as many as
 * the confidence has, if it has more.
 *
 * @example
 * ```ts
 * import { forecastWords } from 'digital-academy';
 *
 * const nobody = { outcome: 'nobody-completes', target: 300, completion: 0 } as const;
 * forecastWords.nobodyCompletes(nobody); // => 'The target of 300 people is never reached, because nobody completes.'
 * ```
 */
export const forecastWords: ForecastWords = Object.freeze<ForecastWords>({
  nothingNeeded: () => 'The target is 0 people, so no intake is needed.',
  expected: ({ intakes, places, expectedCompletions }, { target }) =>
    `${intakesWith(places, intakes)} ${intakes === 1 ? 'is' : 'are'} expected to reach the target of ${people(target)}. ` +
    `The expected number of completions is ${cut(exact.format(expectedCompletions), 1)}.`,
  neverExpected: ({ places, expectedCompletions, target }) =>
    `${count(places, 'place')}, all there ${places === 1 ? 'is' : 'are'}, cannot be expected to reach the target of ` +
    `${people(target)}. The expected number of completions is ${cut(exact.format(expectedCompletions), 1)}.`,
  confident: ({ intakes, places, probability, probabilityOneIntakeEarlier }, asked) => {
    const earlier = `; one intake earlier it is ${percent(probabilityOneIntakeEarlier, asked)}`;
    return (
      `${intakesWith(places, intakes)} ${intakes === 1 ? 'is' : 'are'} needed to be ${sure(asked)}. ` +
      `The probability is then ${percent(probability, asked)}${intakes > 1 ? earlier : ''}.`
    );
  },
  neverConfident: (forecast) =>
    `With ${count(forecast.places, 'place')}, all there ${forecast.places === 1 ? 'is' : 'are'}, nobody can be ` +
    `${sure(forecast)}. The probability is ${percent(forecast.probability!, forecast)}.`,
  times: (intakes) => (intakes.lastStartsOn === undefined ? inMonths(intakes) : inDays(intakes)),
  nobodyCompletes: ({ target }) => `The target of ${people(target)} is never reached, because nobody completes.`,
});

const exact = /* @__PURE__ */ new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const exactPercent = /* @__PURE__ */ new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 20 });
const rounded = /* @__PURE__ */ new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function inMonths({ intakes, monthsToLastStart, monthsToLastCompletion }: IntakesNeeded): string {
  const end = monthsToLastCompletion === undefined ? undefined : months(monthsToLastCompletion);
  if (intakes < 2) return end === undefined ? '' : `The intake ends ${end} after it starts.`;
  const start = `The last intake starts ${months(monthsToLastStart)} after the first`;
  return end === undefined ? `${start}.` : `${start}, and ends ${end} after the first starts.`;
}

function inDays({ intakes, lastStartsOn, lastCompletesOn }: IntakesNeeded): string {
  const start = `${intakes < 2 ? 'The intake' : 'The last intake'} starts on ${formatDay(lastStartsOn!)}`;
  return lastCompletesOn === undefined ? `${start}.` : `${start}, and its last day is ${formatDay(lastCompletesOn)}.`;
}

function intakesWith(places: number, intakes: number): string {
  return `${count(intakes, 'intake')} with ${count(places, 'place')}`;
}

function people(number: number): string {
  return number === 1 ? '1 person' : `${exact.format(number)} people`;
}

function months(number: number): string {
  const text = rounded.format(number);
  return `${text} month${text === '1' ? '' : 's'}`;
}

function count(number: number, thing: string): string {
  return `${exact.format(number)} ${thing}${number === 1 ? '' : 's'}`;
}

function sure({ target, confidence }: ForecastQuestion): string {
  return `${exactPercent.format(confidence!)} sure that ${people(target)} ${target === 1 ? 'completes' : 'complete'}`;
}

// With as many decimal places as the confidence has, what is below it also looks so.
function percent(probability: number, { completion, confidence }: ForecastQuestion): string {
  const decimals = Math.max(1, decimalsOf(exactPercent.format(confidence!).replace('%', '')).length);
  const text = cut(exactPercent.format(probability).replace('%', ''), decimals);
  if (text === '0' && probability > 0) return `less than 0.${'1'.padStart(decimals, '0')}%`;
  if (text === '100' && completion < 1) return `more than 99.${'9'.repeat(decimals)}%`;
  return `${text}%`;
}

function cut(text: string, decimals: number): string {
  const kept = decimalsOf(text).slice(0, decimals).replace(/0+$/, '');
  return `${text.split('.')[0]!}${kept && `.${kept}`}`;
}

function decimalsOf(text: string): string {
  return text.split('.')[1] ?? '';
}
