import { addDays, CalendarDate, decideApplication, type Period } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { assertEligible } from 'digital-academy/testing';
import * as z from 'zod';

describe('a project that tests with Jest on CommonJS', () => {
  it('gets the packed package', () => {
    expect(require.resolve('digital-academy')).toMatch(/consumers.node_modules.digital-academy.dist.index\.cjs$/);
  });

  it('counts days', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  });

  it('puts a schema of the package into its own', () => {
    const Letter = z.object({ sentOn: CalendarDate });
    expect(Letter.parse({ sentOn: '2017-09-01' })).toEqual({ sentOn: '2017-09-01' });
    expect(Letter.safeParse({ sentOn: '2017-02-30' }).error).toBeInstanceOf(z.ZodError);
  });

  it('knows the types', () => {
    const period: Period = { from: '2017-11-01' };
    // @ts-expect-error an instant is not a day
    const instant: Period['from'] = new Date();
    expect([period, instant]).toHaveLength(2);
  });

  it('decides as of a day, over the published exemplars', () => {
    const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
    const before = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
    const after = decideApplication(application, { asOf: '2017-09-12', register: exemplars });
    expect(before.failed).toEqual(['exemplar-employer']);
    expect(() => assertEligible(before)).toThrow();
    expect(() => assertEligible(after)).not.toThrow();
  });
});
