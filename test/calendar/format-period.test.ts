import { formatPeriod } from 'digital-academy';
import { describe, expect, it } from 'vitest';

describe('formatPeriod', () => {
  it.each([
    ['one day', { from: '2017-06-01', to: '2017-06-01' }, '1 June 2017'],
    ['a month', { from: '2017-06-01', to: '2017-06-30' }, '1 to 30 June 2017'],
    ['into the next month', { from: '2017-06-01', to: '2017-07-01' }, '1 June to 1 July 2017'],
    ['a year', { from: '2017-01-01', to: '2017-12-31' }, '1 January to 31 December 2017'],
    ['into the next year', { from: '2017-06-30', to: '2018-06-01' }, '30 June 2017 to 1 June 2018'],
    ['the same month of two years', { from: '2017-06-01', to: '2018-06-01' }, '1 June 2017 to 1 June 2018'],
    ['no end', { from: '2017-06-01' }, 'from 1 June 2017'],
    ['an end that is null', { from: '2017-06-01', to: null }, 'from 1 June 2017'],
    ['no start', { to: '2017-06-30' }, 'up to 30 June 2017'],
  ] as const)('says once what both ends share: %s', (_, period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });

  it('refuses what has no end at all, ends in the wrong order, and days that do not exist', () => {
    expect(() => formatPeriod({})).toThrow('formatPeriod: the period has neither from nor to');
    expect(() => formatPeriod({ from: '2017-06-02', to: '2017-06-01' })).toThrow(
      'formatPeriod: the period ends on 2017-06-01, before it starts',
    );
    expect(() => formatPeriod({ from: '2017-06-01', to: '2017-06-31' })).toThrow("formatPeriod: '2017-06-31' is not");
  });
});
