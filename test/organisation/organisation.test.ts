import { Organisation } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

describe('Organisation', () => {
  it('asks for everything that is wrong at once', () => {
    const { error } = Organisation.safeParse({ code: 'R', name: ' ', closedOn: '2019-02-30' });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Enter an ODS code, like RM3',
      'Enter the name of the organisation',
      'Enter a real day in the format YYYY-MM-DD, like 2017-09-01',
    ]);
  });

  it('does not drop a misspelt last day without a word', () => {
    const { error } = Organisation.safeParse({ code: 'RM3', name: 'Salford Royal', closedOm: '2019-03-31' });
    expect(error?.issues.map(({ message }) => message)).toEqual(["Remove 'closedOm': it does not belong here"]);
  });

  it('is asked for where there is no object', () => {
    const { error } = Organisation.safeParse('RM3');
    expect(error?.issues.map(({ message }) => message)).toEqual(['Enter an organisation: its ODS code and its name']);
  });

  it('takes an absent, an undefined and a null last day', () => {
    for (const closing of [{}, { closedOn: undefined }, { closedOn: null }]) {
      expect(Organisation.safeParse({ code: 'RM3', name: 'Salford Royal', ...closing }).success).toBe(true);
    }
  });

  it('is what the schema gives', () => {
    expectTypeOf<z.output<typeof Organisation>>().toExtend<Organisation>();
    expectTypeOf<Organisation>().toExtend<z.input<typeof Organisation>>();
  });
});
