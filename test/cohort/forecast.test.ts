import { addDays, addMonths, completionProbability, forecast, type Forecast } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const academy = { cohortsPerYear: 2, placesPerCohort: 50, monthsPerCohort: 12, firstStartsOn: '2017-09-01' } as const;
const undated = { cohortsPerYear: 2, placesPerCohort: 50 };
const oneByOne = { cohortsPerYear: 12, placesPerCohort: 1 };

function expectedOf(forecast: Forecast) {
  return forecast.outcome === 'nobody-completes' ? undefined : forecast.expected;
}

function confidentOf(forecast: Forecast) {
  return forecast.outcome === 'nobody-completes' ? undefined : forecast.confident;
}

describe('a forecast', () => {
  it('of 300 people in two cohorts of 50 a year: six intakes, the last of which ends after three and a half years', () => {
    expect(forecast(academy, { target: 300 })).toEqual({
      outcome: 'reached',
      target: 300,
      completion: 1,
      expected: {
        intakes: 6,
        places: 300,
        expectedCompletions: 300,
        monthsToLastStart: 30,
        monthsToLastCompletion: 42,
        lastStartsOn: '2020-03-01',
        lastCompletesOn: '2021-02-28',
      },
    });
  });

  it('of the same people when nine in ten complete: seven, also to be 95% sure', () => {
    const { expected, confident } = forecast(academy, { target: 300, completion: 0.9, confidence: 0.95 }) as Extract<
      Forecast,
      { outcome: 'reached' }
    >;
    expect(expected).toMatchObject({ intakes: 7, places: 350, expectedCompletions: 315, monthsToLastStart: 36 });
    expect(confident).toEqual({
      intakes: 7,
      places: 350,
      probability: expect.closeTo(0.9957369973479382, 14) as number,
      probabilityOneIntakeEarlier: expect.closeTo(1.873927703884794e-14, 26) as number,
      monthsToLastStart: 36,
      monthsToLastCompletion: 48,
      lastStartsOn: '2020-09-01',
      lastCompletesOn: '2021-08-31',
    });
  });

  it.each([
    [299, 6],
    [300, 6],
    [301, 7],
  ])('of %i people is reached with %i intakes of 50', (target, intakes) => {
    expect(expectedOf(forecast(academy, { target }))?.intakes).toBe(intakes);
  });

  it('takes the places of each intake as listed, those without places included, and repeats the last', () => {
    const intakesFor = (target: number) => {
      const answer = expectedOf(forecast(academy, { target, places: [10, 0, 30, 20] }));
      return [answer?.intakes, answer?.places];
    };
    expect([1, 10, 11, 40, 41, 60, 61, 80, 81].map(intakesFor)).toEqual([
      [1, 10],
      [1, 10],
      [3, 40],
      [3, 40],
      [4, 60],
      [4, 60],
      [5, 80],
      [5, 80],
      [6, 100],
    ]);
  });

  it('of nobody takes no intake and no time', () => {
    const nothing = { intakes: 0, places: 0, monthsToLastStart: 0, monthsToLastCompletion: 0 };
    for (const [completion, places] of [
      [1, [50]],
      [0, [0]],
    ] as const) {
      expect(forecast(academy, { target: 0, completion, places, confidence: 0.95 })).toEqual({
        outcome: 'reached',
        target: 0,
        completion,
        confidence: 0.95,
        expected: { ...nothing, expectedCompletions: 0 },
        confident: { ...nothing, probability: 1, probabilityOneIntakeEarlier: 0 },
      });
    }
  });

  it.each([
    [0.29, 100, 29],
    [0.57, 100, 57],
    [0.1 + 0.2, 10, 3],
    [0.7, 10_000_000, 7_000_000],
    [1 - 0.1 - 0.2, 10, 7],
  ])('counts completion %d of %i places as %i people, not as a little less', (completion, place, target) => {
    const places = [place];
    const isReachedAtOnce = (target: number) => expectedOf(forecast(academy, { target, completion, places }))?.intakes;
    expect([target - 1, target, target + 1].map(isReachedAtOnce)).toEqual([1, 1, 2]);
    expect(expectedOf(forecast(academy, { target, completion, places }))?.expectedCompletions).toBe(target);
  });

  it('does not count what is really less', () => {
    const justBelow = { target: 29, completion: 0.29 - 1e-11, places: [100] };
    expect(expectedOf(forecast(academy, justBelow))?.intakes).toBe(2);
  });

  it('takes null for left out', () => {
    const nothing = { completion: null, confidence: null, places: null };
    const programme = { ...undated, monthsPerCohort: null, firstStartsOn: null };
    expect(forecast(programme, { target: 300, ...nothing })).toStrictEqual(forecast(undated, { target: 300 }));
  });
});

describe('with a confidence', () => {
  it.each([
    [0.8099, 2],
    [0.81, 2],
    [0.8101, 3],
  ])('%d, two of two people who complete with 0.9 are %i places', (confidence, intakes) => {
    const answer = confidentOf(forecast(oneByOne, { target: 2, completion: 0.9 + 1e-15, confidence }));
    expect(answer?.intakes).toBe(intakes);
  });

  it('the first intake that is sure enough is found, and the probability one earlier is not enough', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 60 }),
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (places, target, completion, confidence) => {
          const answer = forecast(undated, { target, completion, confidence, places });
          const after = (intakes: number) => {
            const repeated = Array.from({ length: intakes }, (_, i) => places[i] ?? places.at(-1)!);
            return repeated.reduce((sum, one) => sum + one, 0);
          };
          const probability = (intakes: number) => completionProbability(after(intakes), { completion, target });
          const first = (isEnough: (intakes: number) => boolean) => {
            let intakes = 0;
            while (intakes <= 20_000 && !isEnough(intakes)) intakes += places.at(-1) === 0 && intakes > 6 ? 20_001 : 1;
            return intakes > 20_000 ? undefined : intakes;
          };
          const expected = first((intakes) => after(intakes) * completion * (1 + 1e-12) >= target);
          const confident = first((intakes) => probability(intakes) >= confidence);
          expect([expectedOf(answer)?.intakes, confidentOf(answer)?.intakes]).toEqual([expected, confident]);
          expect(answer.outcome === 'reached').toBe(expected !== undefined && confident !== undefined);
          if (confident === undefined) return;
          expect(confidentOf(answer)).toMatchObject({
            places: after(confident),
            probability: probability(confident),
            probabilityOneIntakeEarlier: confident === 0 ? 0 : probability(confident - 1),
          });
        },
      ),
    );
  });

  it('surer, more people or fewer who complete never take fewer intakes', () => {
    const share = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    const pair = fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(pair, pair, fc.nat({ max: 2000 }), fc.nat({ max: 100 }), ([low, high], [less, more], target, by) => {
        const intakes = (confidence: number, completion: number, target: number) =>
          confidentOf(forecast(academy, { confidence, completion, target }))!.intakes;
        const least = intakes(less, high, target);
        expect(intakes(more, high, target)).toBeGreaterThanOrEqual(least);
        expect(intakes(less, low, target)).toBeGreaterThanOrEqual(least);
        expect(intakes(less, high, target + by)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('is as sure as can be where everybody completes', () => {
    expect(confidentOf(forecast(academy, { target: 300, confidence: 1 - Number.EPSILON / 2 }))).toMatchObject({
      intakes: 6,
      probability: 1,
      probabilityOneIntakeEarlier: 0,
    });
  });
});

describe('a target that is never reached', () => {
  it('because nobody completes, is said to be so', () => {
    expect(forecast(academy, { target: 1, completion: 0, confidence: 0.5 })).toEqual({
      outcome: 'nobody-completes',
      target: 1,
      completion: 0,
      confidence: 0.5,
    });
    expect(forecast(academy, { target: 1, completion: 0, places: [0] }).outcome).toBe('nobody-completes');
  });

  it.each([
    [149, 'reached'],
    [150, 'reached'],
    [151, 'places-run-out'],
  ])('because places run out: %i people in 150 places is %s', (target, outcome) => {
    expect(forecast(academy, { target, places: [50, 100, 0] }).outcome).toBe(outcome);
  });

  it('comes with what all places give', () => {
    expect(forecast(academy, { target: 300, completion: 0.9, places: [50, 100, 0] })).toEqual({
      outcome: 'places-run-out',
      target: 300,
      completion: 0.9,
      places: 150,
      expectedCompletions: 135,
    });
    expect(forecast({ ...academy, placesPerCohort: 0 }, { target: 1, confidence: 0.5 })).toMatchObject({
      outcome: 'places-run-out',
      places: 0,
      expectedCompletions: 0,
      probability: 0,
    });
  });

  it('with a high confidence may be reached as expected', () => {
    const places = [50, 50, 50, 50, 50, 50, 50, 0];
    const answer = forecast(academy, { target: 300, completion: 0.9, confidence: 0.999, places });
    expect(answer).toMatchObject({ outcome: 'places-run-out', expected: { intakes: 7 }, places: 350 });
    expect(answer).toHaveProperty('probability', expect.closeTo(0.9957369973479382, 14));
    expect(answer).not.toHaveProperty('confident');
  });

  it('as expected may be reached with a low confidence', () => {
    const answer = forecast(academy, { target: 300, completion: 0.9, confidence: 0.1, places: [300, 26, 0] });
    expect(answer).toMatchObject({ outcome: 'places-run-out', confident: { intakes: 2 }, places: 326 });
    expect(answer).not.toHaveProperty('expected');
  });
});

describe('time', () => {
  it.each([
    [1, 12, 24],
    [2, 6, 18],
    [4, 3, 15],
    [5, 2.4, 14.4],
    [12, 1, 13],
    [0.5, 24, 36],
  ])('is counted in months from the first start: of %d intakes a year the second starts after %d', (a, start, end) => {
    const months = (target: number) => {
      const { intakes, ...times } = expectedOf(forecast({ ...academy, cohortsPerYear: a }, { target }))!;
      return [intakes, times.monthsToLastStart, times.monthsToLastCompletion];
    };
    expect(months(1)).toEqual([1, 0, 12]);
    expect(months(51)).toEqual([2, start, end]);
  });

  it('that is not known is left out', () => {
    expect(Object.keys(expectedOf(forecast(undated, { target: 300 }))!).sort()).toEqual(
      ['expectedCompletions', 'intakes', 'monthsToLastStart', 'places'].sort(),
    );
    const started = expectedOf(forecast({ ...undated, firstStartsOn: '2017-09-01' }, { target: 300 }));
    expect(started).toHaveProperty('lastStartsOn', '2020-03-01');
    expect(started).not.toHaveProperty('lastCompletesOn');
    expect(expectedOf(forecast({ ...undated, monthsPerCohort: 12 }, { target: 300 }))).toMatchObject({
      monthsToLastCompletion: 42,
    });
  });

  it('is computed from the first start, never chained: a start on the 31st comes back to the 31st', () => {
    const monthly = {
      cohortsPerYear: 12,
      placesPerCohort: 1,
      monthsPerCohort: 1,
      firstStartsOn: '2020-01-31',
    } as const;
    const starts = [1, 2, 3, 4].map((target) => expectedOf(forecast(monthly, { target }))?.lastStartsOn);
    expect(starts).toEqual(['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']);
    const ends = [1, 2, 3, 4].map((target) => expectedOf(forecast(monthly, { target }))?.lastCompletesOn);
    expect(ends).toEqual(['2020-02-28', '2020-03-30', '2020-04-29', '2020-05-30']);
  });

  it('agrees with the calendar wherever the months are whole, and the day after the end is not in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4, 6, 12),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 1500 }),
        (cohortsPerYear, monthsPerCohort, target, later) => {
          const firstStartsOn = addDays('2017-01-01', later);
          const programme = { cohortsPerYear, placesPerCohort: 7, monthsPerCohort, firstStartsOn };
          const answer = expectedOf(forecast(programme, { target }))!;
          expect(answer.lastStartsOn).toBe(addMonths(firstStartsOn, answer.monthsToLastStart));
          expect(addDays(answer.lastCompletesOn!, 1)).toBe(addMonths(firstStartsOn, answer.monthsToLastCompletion!));
        },
      ),
    );
  });

  it('of a part of a month is as many whole days of it', () => {
    const starts = (cohortsPerYear: number, first: '2017-09-01' | '2019-01-31') =>
      [1, 2, 3, 4, 5, 6].map((target) => {
        const programme = { cohortsPerYear, placesPerCohort: 1, firstStartsOn: first };
        return expectedOf(forecast(programme, { target }))?.lastStartsOn;
      });
    // Five a year: every 2.4 months, and 0.4 of November 2017 is 12 days.
    expect(starts(5, '2017-09-01')).toEqual([
      '2017-09-01',
      '2017-11-13',
      '2018-01-25',
      '2018-04-07',
      '2018-06-19',
      '2018-09-01',
    ]);
    expect(starts(8, '2019-01-31').slice(0, 3)).toEqual(['2019-01-31', '2019-03-15', '2019-04-30']);
  });

  it('is only counted in months where the calendar ends', () => {
    const at = (firstStartsOn: '9999-11-30' | '9999-12-01' | '9999-12-31', target: number, cohortsPerYear: number) =>
      expectedOf(forecast({ cohortsPerYear, placesPerCohort: 1, firstStartsOn, monthsPerCohort: 1 }, { target }));
    expect(at('9999-11-30', 2, 12)).toMatchObject({ lastStartsOn: '9999-12-30', monthsToLastCompletion: 2 });
    expect(at('9999-11-30', 2, 12)).not.toHaveProperty('lastCompletesOn');
    expect(at('9999-11-30', 1, 12)).toMatchObject({ lastStartsOn: '9999-11-30', lastCompletesOn: '9999-12-29' });
    expect(at('9999-11-30', 3, 12)).not.toHaveProperty('lastStartsOn');
    expect(at('9999-12-31', 1, 12)).toMatchObject({ lastStartsOn: '9999-12-31' });
    expect(at('9999-12-01', 2, 24)).toMatchObject({ monthsToLastStart: 0.5 });
    expect(at('9999-12-01', 2, 24)).not.toHaveProperty('lastStartsOn');
  });
});

describe('however much is asked', () => {
  const quickly = (ask: () => void) => {
    const start = performance.now();
    ask();
    expect(performance.now() - start).toBeLessThan(10_000);
  };

  it('the answer comes quickly: a thousand million people, one place at a time', () => {
    quickly(() => {
      const answer = forecast(oneByOne, { target: 1_000_000_000, completion: 0.5, confidence: 0.95 });
      expect(answer).toMatchObject({
        expected: { intakes: 2_000_000_000, monthsToLastStart: 1_999_999_999 },
        confident: { intakes: 2_000_073_561 },
      });
    });
  });

  it('the answer comes quickly: a hundred thousand intakes', () => {
    quickly(() => {
      const places = Array.from({ length: 100_000 }, (_, i) => i % 3);
      const answer = forecast(oneByOne, { target: 59_999, completion: 0.6, confidence: 0.99, places });
      expect(answer).toMatchObject({ outcome: 'places-run-out', places: 99_999, expected: { intakes: 99_999 } });
    });
  });

  it.each([
    [{ target: 300, completion: 1e-300 }],
    [{ target: 300, completion: 1e-9, confidence: 0.95 }],
    [{ target: 5_000_000_000, completion: 0.5, confidence: 0.95 }],
    [{ target: 2, places: [1, 10_000_000_000] }],
    [{ target: 20_000, completion: 0.5, places: Array.from({ length: 100_000 }, (_, i) => (i < 50 ? 1 : 1e10)) }],
  ])('more places than 10,000,000,000 are refused: %#', (asked) => {
    quickly(() => {
      expect(() => forecast(oneByOne, asked)).toThrow(
        new RangeError('forecast: the target takes more than 10000000000 places, the most that are counted'),
      );
    });
  });

  it('10,000,000,000 places are not', () => {
    expect(expectedOf(forecast(oneByOne, { target: 10_000_000_000 }))?.places).toBe(10_000_000_000);
    expect(expectedOf(forecast(oneByOne, { target: 1, places: [10_000_000_000] }))?.intakes).toBe(1);
  });
});

describe('what a forecast cannot be made from', () => {
  const people = 'not a whole number from 0 to 10000000000';

  it('is refused all at once', () => {
    const programme = {
      cohortsPerYear: 0,
      placesPerCohort: 50,
      monthsPerCohort: 0,
      firstStartsOn: '2017-02-30',
    } as const;
    expect(() =>
      forecast(programme, { target: -1, completion: 90, confidence: 95, places: [50, 0.5, NaN, 10_000_000_001] }),
    ).toThrow(
      new RangeError(
        `forecast: target is -1, ${people}; completion is 90, not a number from 0 to 1; ` +
          `confidence is 95, not a number above 0 and below 1; places[1] is 0.5, ${people}; places[2] is NaN, ${people}; ` +
          `places[3] is 10000000001, ${people}; cohortsPerYear is 0, not a number above 0; ` +
          `monthsPerCohort is 0, not a whole number from 1 to 10000000000; ` +
          `firstStartsOn is '2017-02-30', not a real day like 2017-09-01`,
      ),
    );
  });

  it.each([
    [{ target: 0.5 }, `target is 0.5, ${people}`],
    [{ target: NaN }, `target is NaN, ${people}`],
    [{ target: 10_000_000_001 }, `target is 10000000001, ${people}`],
    [{ target: 1, completion: -Number.MIN_VALUE }, 'completion is -5e-324, not a number from 0 to 1'],
    [{ target: 1, completion: NaN }, 'completion is NaN, not a number from 0 to 1'],
    [{ target: 1, confidence: 0 }, 'confidence is 0, not a number above 0 and below 1'],
    [{ target: 1, confidence: 1 }, 'confidence is 1, not a number above 0 and below 1'],
    [{ target: 1, places: [] }, 'places is empty, not a list of one number or more'],
  ])('%j', (asked, message) => {
    expect(() => forecast(academy, asked)).toThrow(new RangeError(`forecast: ${message}`));
  });

  it('is said as it is, whatever untyped code passes', () => {
    const asked = (value: unknown) => value as number & number[];
    expect(() => forecast(academy, { target: asked('300'), completion: asked([0.9]), places: asked(50) })).toThrow(
      new RangeError(
        `forecast: target is '300', ${people}; completion is a list, not a number from 0 to 1; ` +
          'places is 50, not a list of one number or more',
      ),
    );
  });

  it('is not looked for in the places of the programme where others are listed', () => {
    const programme = { ...academy, placesPerCohort: -1 };
    expect(() => forecast(programme, { target: 1 })).toThrow(`forecast: placesPerCohort is -1, ${people}`);
    expect(forecast(programme, { target: 1, places: [1] }).outcome).toBe('reached');
  });

  it('is not the smallest completion and confidence, nor the largest', () => {
    const least = forecast(academy, { target: 0, completion: Number.MIN_VALUE, confidence: Number.MIN_VALUE });
    expect(least.outcome).toBe('reached');
    expect(forecast(academy, { target: 1, completion: 1, confidence: 1 - Number.EPSILON / 2 }).outcome).toBe('reached');
  });
});
