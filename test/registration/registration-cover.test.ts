import { addDays, isInPeriod, type Period, type Registration, registrationCover, ukchipScheme } from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const register = registers.find(({ body }) => body === 'UKCHIP')!;
const number = { body: 'UKCHIP', number: '1234' } as const;

describe('the cover of a person by a register', () => {
  it.each([
    ['a day apart', '2014-01-03', [{ from: '2014-01-02', to: '2014-01-02' }], []],
    ['touching', '2014-01-02', [], []],
    ['overlapping by a day', '2014-01-01', [], [{ from: '2014-01-01', to: '2014-01-01' }]],
  ] as const)('tells two that are %s', (_, from, gaps, overlaps) => {
    const two: Registration[] = [
      { number, from, until: '2014-12-31' },
      { number, from: '2013-01-01', until: '2014-01-01' },
    ];
    expect(registrationCover(two, { body: 'UKCHIP' })).toMatchObject({ gaps, overlaps });
  });

  it('is empty without a registration with the body', () => {
    const nothing = { covered: [], gaps: [], overlaps: [] };
    expect(registrationCover([], { body: 'UKCHIP' })).toEqual(nothing);
    expect(registrationCover([{ number, from: '2014-01-01' }], { body: 'NMC' })).toEqual(nothing);
  });

  it('has a gap from the lapse to the reinstatement', () => {
    const renewed: Registration = { number, from: '2014-03-10', renewedOn: ['2015-09-10'] };
    expect(registrationCover([renewed], { body: 'UKCHIP', schemes: [ukchipScheme] })).toEqual({
      covered: [
        { from: '2014-03-10', to: '2015-04-07' },
        { from: '2015-09-10', to: '2016-04-07' },
      ],
      gaps: [{ from: '2015-04-08', to: '2015-09-09' }],
      overlaps: [],
    });
  });

  it('has a gap where the only registration is suspended, and none at a late renewal', () => {
    const one: Registration = {
      ...{ number, from: '2014-03-10', renewedOn: ['2015-04-07'] },
      suspensions: [{ from: '2014-06-01', to: '2014-06-30' }],
      removedOn: '2015-12-01',
    };
    expect(registrationCover([one], { body: 'UKCHIP', schemes: [ukchipScheme] })).toEqual({
      covered: [
        { from: '2014-03-10', to: '2014-05-31' },
        { from: '2014-07-01', to: '2015-11-30' },
      ],
      gaps: [{ from: '2014-06-01', to: '2014-06-30' }],
      overlaps: [],
    });
  });

  it('has no gap in a suspension of one registration while another holds', () => {
    const suspended: Registration = {
      number,
      from: '2014-03-10',
      suspensions: [{ from: '2014-06-01', to: '2014-06-30' }],
    };
    const cover = registrationCover([suspended, { number, from: '2014-01-01' }], { body: 'UKCHIP' });
    expect(cover).toEqual({
      covered: [{ from: '2014-01-01' }],
      gaps: [],
      overlaps: [{ from: '2014-03-10', to: '2014-05-31' }, { from: '2014-07-01' }],
    });
  });

  it('ends where the register may have closed, and does not begin when nobody could', () => {
    const old: Registration = { number, from: '2016-11-30', suspensions: [{ from: '2018-02-01', to: '2018-12-31' }] };
    const late: Registration = { number, from: '2017-06-01' };
    for (const schemes of [undefined, null, []]) {
      const { covered } = registrationCover([old, late], { body: 'UKCHIP', schemes, register });
      expect(covered).toEqual([{ from: '2016-11-30', to: '2018-01-31' }]);
    }
  });

  it('refuses the register of another body, even without registrations', () => {
    expect(() => registrationCover([], { body: 'NMC', register })).toThrow(
      "registrationCover: 'Register of the UK Council for Health Informatics Professions' is not for a registration with NMC",
    );
  });

  it('goes on where no end is known, or the last day of the calendar stands for none', () => {
    for (const until of [null, '9999-12-31'] as const) {
      expect(registrationCover([{ number, from: '2014-03-10', until }], { body: 'UKCHIP' }).covered).toEqual([
        { from: '2014-03-10' },
      ]);
    }
  });

  it('of a registration removed on its first day is nothing', () => {
    const never: Registration = { number, from: '2014-03-10', removedOn: '2014-03-10' };
    expect(registrationCover([never], { body: 'UKCHIP' }).covered).toEqual([]);
  });
});

const window = Array.from({ length: 40 }, (_, i) => addDays('2016-02-20', i));
const someDay = fc.constantFrom(...window);
const periods = fc
  .array(fc.tuple(someDay, fc.option(someDay, { nil: null })), { maxLength: 5 })
  .map((pairs) => pairs.filter(([from, until]) => until === null || from <= until))
  .map((pairs) => pairs.map(([from, until]): Registration => ({ number, from, until })));

describe('laws of the cover', () => {
  it('each day is counted as it is', () => {
    fc.assert(
      fc.property(periods, (registrations) => {
        const { covered, gaps, overlaps } = registrationCover(registrations, { body: 'UKCHIP' });
        const inside = (runs: readonly Period[], day: (typeof window)[number]) =>
          runs.some((run) => isInPeriod(day, run));
        const counts = window.map(
          (day) => registrations.filter((one) => isInPeriod(day, { ...one, to: one.until })).length,
        );
        const [first, last] = [counts.findIndex(Boolean), counts.map(Boolean).lastIndexOf(true)];
        window.forEach((day, i) => {
          expect(inside(covered, day)).toBe(counts[i]! > 0);
          expect(inside(overlaps, day)).toBe(counts[i]! > 1);
          expect(inside(gaps, day)).toBe(counts[i] === 0 && first < i && i < last);
        });
      }),
    );
  });

  it('the order of the registrations makes no difference, and runs never touch', () => {
    fc.assert(
      fc.property(periods, (registrations) => {
        const cover = registrationCover(Object.freeze(registrations), { body: 'UKCHIP' });
        expect(registrationCover([...registrations].reverse(), { body: 'UKCHIP' })).toEqual(cover);
        for (const runs of [cover.covered, cover.gaps, cover.overlaps]) {
          runs.slice(1).forEach((run, i) => {
            expect(addDays(runs[i]!.to!, 1) < run.from).toBe(true);
          });
        }
      }),
    );
  });
});
