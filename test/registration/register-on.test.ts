import {
  addDays,
  type CalendarDate,
  LicensedBodies,
  ProfessionalRegister,
  registeredOn,
  registerOn,
  type RegisterState,
} from 'digital-academy';
import { licensedBodies, registers } from 'digital-academy/data';
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

  // Opened, closed to new and closed come in that order, so nothing can have happened before what comes before it.
  it.each<[events: Partial<ProfessionalRegister>, asOf: CalendarDate, possible: RegisterState['possible']]>([
    [{ opened: { on: '2018-03-01' }, closed: { knownBy: '2020-01-01' } }, '2017-01-01', ['not-yet-open']],
    [{ opened: { on: '2018-03-01' }, closed: { knownBy: '2020-01-01' } }, '2018-02-28', ['not-yet-open']],
    [{ opened: { on: '2018-03-01' }, closed: { knownBy: '2020-01-01' } }, '2018-03-01', ['open', 'closed']],
    [{ opened: { on: '2018-03-01' }, closed: { knownBy: '2020-01-01' } }, '2020-01-01', ['closed']],
    [{ opened: { on: '2018-03-01' }, closedToNew: {} }, '2018-02-28', ['not-yet-open']],
    [{ opened: { on: '2018-03-01' }, closedToNew: {} }, '2018-03-01', ['open', 'closed-to-new']],
    [{ closedToNew: { on: '2018-03-01' }, closed: {} }, '2018-02-28', ['not-yet-open', 'open']],
    [{ closedToNew: { on: '2018-03-01' }, closed: {} }, '2018-03-01', ['closed-to-new', 'closed']],
  ])('%j on %s can have been %j', (events, asOf, possible) => {
    expect(registerOn({ ...registerOf('FEDIP'), ...events }, { asOf }).possible).toEqual(possible);
    const opens = possible.includes('not-yet-open') && possible.length === 1;
    const found = registeredOn(null, { asOf, register: { ...registerOf('FEDIP'), ...events } });
    expect(found.reason === 'register-not-open').toBe(opens);
  });

  it('is asked as of a day', () => {
    const asOf = '2017-02-30';
    expect(() => registerOn(registerOf('FEDIP'), { asOf })).toThrow("registerOn: '2017-02-30' is not a real day");
  });
});

describe('days that cannot be in order are refused', () => {
  const afterOpening =
    'Enter a first day without anybody new that can be the same as or after the day on which the register opened';
  const afterAll = 'Enter a day of closing that can be the same as or after the days of what came before it';

  it.each<[events: object, problems: [field: string, message: string][]]>([
    [{ closedToNew: { on: '2018-02-28' } }, [['closedToNew', afterOpening]]],
    [{ closedToNew: { on: '2018-03-01' } }, []],
    [{ closedToNew: { on: '2018-03-02' } }, []],
    [{ closedToNew: { knownBy: '2018-02-28' } }, [['closedToNew', afterOpening]]],
    [{ closedToNew: { knownBy: '2018-03-01' } }, []],
    [{ closedToNew: { notBefore: '2010-01-01' } }, []],
    [{ closedToNew: {} }, []],
    [{ closed: { on: '2018-02-28' } }, [['closed', afterAll]]],
    [{ closed: { on: '2018-03-01' } }, []],
    [{ closed: { knownBy: '2018-02-28' } }, [['closed', afterAll]]],
    [{ closedToNew: { notBefore: '2019-01-01' }, closed: { on: '2018-12-31' } }, [['closed', afterAll]]],
    [{ closedToNew: { notBefore: '2019-01-01' }, closed: { on: '2019-01-01' } }, []],
    [{ closedToNew: { knownBy: '2019-01-01' }, closed: { on: '2018-12-31' } }, []],
    [
      { closedToNew: { on: '2010-01-01' }, closed: { on: '2005-01-01' } },
      [
        ['closedToNew', afterOpening],
        ['closed', afterAll],
      ],
    ],
  ])('opened on 2018-03-01, %j: %j', (events, problems) => {
    const register = { ...registerOf('FEDIP'), opened: { on: '2018-03-01' }, ...events };
    const issues = ProfessionalRegister.safeParse(register).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual(problems);
  });

  it.each([
    ['2018-02-28', ['Enter an end that can be the same as or after the beginning of the licence']],
    ['2018-03-01', []],
    ['2018-03-02', []],
  ] as const)('a licence from 2018-03-01 may end on %s: %j', (on, messages) => {
    const body = { ...licensedBodies.bodies[0], licensed: { on: '2018-03-01' }, ended: { on } };
    const issues = LicensedBodies.safeParse({ ...licensedBodies, bodies: [body] }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual(messages);
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
        expect(ProfessionalRegister.safeParse(register(true)).success).toBe(true);
        expect(ProfessionalRegister.safeParse(register(false)).success).toBe(true);
      }),
    );
  });
});
