import { addDays, type CalendarDate, ProfessionalRegister, registerOn, type RegisterState } from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const registerOf = (body: ProfessionalRegister['body']) => registers.find((one) => one.body === body)!;

// Sources: those of the registers in `digital-academy/data`.
describe('a register', () => {
  it.each([
    ['FEDIP', '2017-09-01', ['not-yet-open']],
    ['FEDIP', '2017-10-31', ['not-yet-open']],
    ['FEDIP', '2017-11-01', ['not-yet-open', 'open']],
    ['FEDIP', '2025-12-15', ['not-yet-open', 'open']],
    ['FEDIP', '2025-12-16', ['open']],
    ['UKCHIP', '2001-12-31', ['not-yet-open']],
    ['UKCHIP', '2002-01-01', ['not-yet-open', 'open']],
    ['UKCHIP', '2004-03-30', ['not-yet-open', 'open']],
    ['UKCHIP', '2004-03-31', ['open']],
    ['UKCHIP', '2016-11-30', ['open']],
    ['UKCHIP', '2016-12-01', ['open', 'closed-to-new']],
    ['UKCHIP', '2016-12-31', ['open', 'closed-to-new']],
    ['UKCHIP', '2017-01-01', ['closed-to-new']],
    ['UKCHIP', '2018-01-31', ['closed-to-new']],
    ['UKCHIP', '2018-02-01', ['closed-to-new', 'closed']],
    ['UKCHIP', '2018-02-27', ['closed-to-new', 'closed']],
    ['UKCHIP', '2018-02-28', ['closed']],
    ['SWE', '2019-12-01', ['not-yet-open']],
    ['SWE', '2019-12-02', ['open']],
    ['SWE', '2019-12-03', ['open']],
    ['GPhC', '2010-09-26', ['not-yet-open']],
    ['GPhC', '2010-09-27', ['open']],
    ['GMC', '2009-11-15', ['not-yet-open', 'open']],
    ['GMC', '2009-11-16', ['open']],
    ['NMC', '2026-11-24', ['not-yet-open', 'open']],
    ['NMC', '2026-11-25', ['open']],
    ['GDC', '2026-11-24', ['not-yet-open', 'open']],
    ['GDC', '2026-11-25', ['open']],
  ] as const)('of %s on %s can have been %j', (body, asOf, possible) => {
    const status = possible.length === 1 ? possible[0] : 'not-known';
    expect(registerOn(registerOf(body), { asOf })).toEqual({ status, possible });
  });

  it('is asked as of a day', () => {
    const asOf = '2017-02-30';
    expect(() => registerOn(registerOf('FEDIP'), { asOf })).toThrow("registerOn: '2017-02-30' is not a real day");
  });
});

const first = '2018-01-01';
const someDay = fc.integer({ min: 0, max: 30 }).map((days) => addDays(first, days));
// Opened, closed to new, closed: in that order, each with days that it lies between.
const bounds = fc
  .array(someDay, { minLength: 6, maxLength: 6 })
  .map(
    (days) => [...days].sort() as [CalendarDate, CalendarDate, CalendarDate, CalendarDate, CalendarDate, CalendarDate],
  );

describe('laws of a register on a day', () => {
  it('what can have been covers what was, whenever between the bounds the events happened', () => {
    fc.assert(
      fc.property(bounds, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), someDay, (days, late, asOf) => {
        const [a, b, c, d, e, f] = days;
        const events = (
          [
            ['opened', a, b],
            ['closedToNew', c, d],
            ['closed', e, f],
          ] as const
        ).map(([name, notBefore, knownBy], i) => ({ name, notBefore, knownBy, on: late[i] ? knownBy : notBefore }));
        const register = (dated: boolean): ProfessionalRegister => ({
          ...registerOf('FEDIP'),
          ...Object.fromEntries(
            events.map(({ name, on, notBefore, knownBy }) => [name, dated ? { on } : { notBefore, knownBy }]),
          ),
        });
        const truth = registerOn(register(true), { asOf });
        const known: RegisterState = registerOn(register(false), { asOf });
        expect(truth.possible).toHaveLength(1);
        expect(known.possible).toContain(truth.status);
      }),
    );
  });
});
