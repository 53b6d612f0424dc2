import { explainForecast, forecast, forecastWords, type ForecastOptions } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const academy = { cohortsPerYear: 2, placesPerCohort: 50, monthsPerCohort: 12 };
const dated = { ...academy, firstStartsOn: '2017-09-01' } as const;
const nineInTen = { target: 300, completion: 0.9, confidence: 0.95 };

const explain = (asked: ForecastOptions, programme: Parameters<typeof forecast>[0] = academy) =>
  explainForecast(forecast(programme, asked)).split('\n');

describe('the explanation of a forecast', () => {
  it('says how many intakes are expected to reach the target, and when', () => {
    expect(explain({ target: 300 }, dated)).toEqual([
      '6 intakes with 300 places are expected to reach the target of 300 people. The expected number of completions is 300.',
      'The last intake starts on 1 March 2020, and its last day is 28 February 2021.',
    ]);
  });

  it('says how sure that is, and the time once if it is the same', () => {
    expect(explain(nineInTen)).toEqual([
      '7 intakes with 350 places are expected to reach the target of 300 people. The expected number of completions is 315.',
      '7 intakes with 350 places are needed to be 95% sure that 300 people complete. The probability is then 99.5%; one intake earlier it is less than 0.1%.',
      'The last intake starts 36 months after the first, and ends 48 months after the first starts.',
    ]);
  });

  it('says the time of both if more intakes are needed to be sure', () => {
    expect(explain({ ...nineInTen, confidence: 0.9999 }, dated)).toEqual([
      '7 intakes with 350 places are expected to reach the target of 300 people. The expected number of completions is 315.',
      'The last intake starts on 1 September 2020, and its last day is 31 August 2021.',
      '8 intakes with 400 places are needed to be 99.99% sure that 300 people complete. The probability is then more than 99.99%; one intake earlier it is 99.57%.',
      'The last intake starts on 1 March 2021, and its last day is 28 February 2022.',
    ]);
  });

  it('says only what is known of the time', () => {
    const unended = { ...academy, monthsPerCohort: null };
    expect(explain({ target: 300 }, unended)[1]).toBe('The last intake starts 30 months after the first.');
    expect(explain({ target: 51 }, { ...unended, cohortsPerYear: 12 })[1]).toBe(
      'The last intake starts 1 month after the first.',
    );
    expect(explain({ target: 51 }, { ...unended, cohortsPerYear: 7 })[1]).toBe(
      'The last intake starts 1.7 months after the first.',
    );
    expect(explain({ target: 51 }, { ...unended, firstStartsOn: '2017-09-01' })[1]).toBe(
      'The last intake starts on 1 March 2018.',
    );
    expect(explain({ target: 50 }, unended)).toHaveLength(1);
  });

  it('speaks of one as of one', () => {
    expect(explain({ target: 1, confidence: 0.5, places: [1] })).toEqual([
      '1 intake with 1 place is expected to reach the target of 1 person. The expected number of completions is 1.',
      '1 intake with 1 place is needed to be 50% sure that 1 person completes. The probability is then 100%.',
      'The intake ends 12 months after it starts.',
    ]);
    expect(explain({ target: 1 }, dated)[1]).toBe(
      'The intake starts on 1 September 2017, and its last day is 31 August 2018.',
    );
    expect(explain({ target: 2, confidence: 0.5, places: [1, 0] })).toEqual([
      '1 place, all there is, cannot be expected to reach the target of 2 people. The expected number of completions is 1.',
      'With 1 place, all there is, nobody can be 50% sure that 2 people complete. The probability is 0%.',
    ]);
  });

  it('says what all places give where they run out', () => {
    expect(explain({ target: 300, completion: 0.333, places: [50, 0] })).toEqual([
      '50 places, all there are, cannot be expected to reach the target of 300 people. The expected number of completions is 16.6.',
    ]);
    const places = [50, 50, 50, 50, 50, 50, 50, 0];
    expect(explain({ ...nineInTen, confidence: 0.999, places })).toEqual([
      '7 intakes with 350 places are expected to reach the target of 300 people. The expected number of completions is 315.',
      'The last intake starts 36 months after the first, and ends 48 months after the first starts.',
      'With 350 places, all there are, nobody can be 99.9% sure that 300 people complete. The probability is 99.5%.',
    ]);
    expect(explain({ ...nineInTen, confidence: 0.1, places: [300, 26, 0] })).toEqual([
      '326 places, all there are, cannot be expected to reach the target of 300 people. The expected number of completions is 293.4.',
      '2 intakes with 326 places are needed to be 10% sure that 300 people complete. The probability is then 12.8%; one intake earlier it is less than 0.1%.',
      'The last intake starts 6 months after the first, and ends 18 months after the first starts.',
    ]);
  });

  it('says so where nothing is needed, or nobody completes', () => {
    expect(explain({ target: 0, confidence: 0.5 })).toEqual(['The target is 0 people, so no intake is needed.']);
    expect(explain({ target: 300, completion: 0 })).toEqual([
      'The target of 300 people is never reached, because nobody completes.',
    ]);
  });

  it('never looks surer than the forecast is', () => {
    const asked = { target: 300, completion: 0.999999, confidence: 0.5 };
    expect(explain({ ...asked, places: [330] })[1]).toMatch(/The probability is then more than 99\.9%\.$/);
    expect(explain({ target: 1, completion: 0.9496, confidence: 0.949, places: [1, 0] })[1]).toMatch(
      /is then 94\.9%\.$/,
    );
    expect(explain({ target: 1, completion: 0.95, confidence: 0.9500001, places: [1, 0] })[1]).toBe(
      'With 1 place, all there is, nobody can be 95.00001% sure that 1 person completes. The probability is 95%.',
    );
    expect(explain({ target: 2000, completion: 0.99999, places: [2000, 0] })[0]).toMatch(/completions is 1,999\.9\.$/);
  });

  it('is in words that nobody can change for everybody', () => {
    expect(Object.isFrozen(forecastWords)).toBe(true);
  });

  it('can be told in other words, sentence by sentence', () => {
    const words = {
      nothingNeeded: () => 'a',
      expected: () => 'b',
      neverExpected: () => 'c',
      confident: () => 'd',
      neverConfident: () => 'e',
      times: () => 'f',
      nobodyCompletes: () => 'g',
    };
    const inWords = (asked: ForecastOptions) => explainForecast(forecast(academy, asked), { words }).split('\n');
    expect(inWords({ target: 0 })).toEqual(['a']);
    expect(inWords({ ...nineInTen, confidence: 0.9999 })).toEqual(['b', 'f', 'd', 'f']);
    expect(inWords({ ...nineInTen, places: [1, 0] })).toEqual(['c', 'e']);
    expect(inWords({ ...nineInTen, completion: 0 })).toEqual(['g']);
    const own = forecast(academy, nineInTen);
    expect(explainForecast(own, { words: { times: () => '' } }).split('\n')).toHaveLength(2);
    expect(explainForecast(own, { words: forecastWords })).toBe(explainForecast(own));
  });
});
