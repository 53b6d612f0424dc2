import {
  addDays,
  Registration,
  registrationNumberPrefixes,
  fedipLevels,
  ProfessionalRegister,
  RegistrationBody,
  RegistrationLevel,
  registerOn,
  restrictionKinds,
  ukchipScheme,
} from 'digital-academy';
import { licensedBodies, registers } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

describe('registers', () => {
  it('pass their own schema unchanged, and are plain JSON that nobody can change', () => {
    expect(registers.map((one) => ProfessionalRegister.parse(one))).toEqual(registers);
    expect(JSON.parse(JSON.stringify(registers))).toEqual(registers);
    expect(Object.isFrozen(registers[0]?.statuses.entries)).toBe(true);
  });

  it('are one for each body', () => {
    expect(registers.map(({ body }) => body)).toEqual(RegistrationBody.options);
  });

  it('have sources that are addresses, and a note that says what was not found', () => {
    for (const { sources, note } of [...registers, ...licensedBodies.bodies]) {
      for (const source of sources) expect(() => new URL(source)).not.toThrow();
      expect(note).toBeTruthy();
    }
  });

  it('do not call their statuses complete, and have none twice', () => {
    for (const { statuses } of registers) {
      const codes = statuses.entries.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(statuses.complete).toBe(false);
    }
  });

  it('have the levels of FEDIP in order, and of UKCHIP none that are described', () => {
    const [fedip, ukchip, ...others] = registers.map(({ levels }) => levels);
    expect(fedip?.levels.map(({ code }) => code)).toEqual(RegistrationLevel.options);
    expect(RegistrationLevel.options).toEqual(['affiliate', ...fedipLevels]);
    expect([fedip?.complete, ukchip?.complete, ukchip?.levels]).toEqual([false, false, []]);
    expect(others.every((levels) => levels === undefined)).toBe(true);
  });

  it('show every kind of restriction, at the address where the kind was read', () => {
    for (const [kind, { sources }] of Object.entries(restrictionKinds)) {
      const showing = registers.filter(({ statuses }) => statuses.entries.some(({ code }) => code === kind));
      expect(sources.every((source) => showing.some((one) => one.sources.includes(source)))).toBe(true);
      expect(showing).toHaveLength(sources.length);
    }
  });

  it('tell registered from licensed', () => {
    const gmc = registers.find(({ body }) => body === 'GMC')?.statuses.entries;
    expect(gmc?.find(({ code }) => code === 'without-licence')).toMatchObject({
      onRegister: true,
      note: 'Registered, but may not treat patients.',
    });
  });

  it('do not say whether a suspended person is on them', () => {
    const suspended = registers.flatMap(({ statuses }) =>
      statuses.entries.filter(({ code }) => code.includes('suspen')),
    );
    expect(suspended.map(({ onRegister }) => onRegister)).toEqual([undefined, undefined, undefined]);
  });

  it('are open by the day on which the facts were compiled, but for UKCHIP', () => {
    const stages = registers.map((one) => [one.body, registerOn(one, { asOf: '2026-11-25' }).status]);
    expect(stages.filter(([, status]) => status !== 'open')).toEqual([['UKCHIP', 'closed']]);
  });

  it('were closed to new people when UKCHIP stopped renewing', () => {
    expect(registers.find(({ body }) => body === 'UKCHIP')?.closedToNew).toEqual(ukchipScheme.closedToRenewals);
  });

  it('let nobody be registered with FEDIP before they do, as the schema does', () => {
    const notBefore = registers.find(({ body }) => body === 'FEDIP')!.opened.notBefore!;
    const registration = (from: string) => ({ number: { body: 'FEDIP', number: '20417' }, from });
    expect(Registration.safeParse(registration(addDays(notBefore, -1))).success).toBe(false);
    expect(Registration.safeParse(registration(notBefore)).success).toBe(true);
  });

  it.each(['GPhC', 'SWE'] as const)('open %s on the day its numbers begin', (body) => {
    const days = registrationNumberPrefixes.filter((one) => one.body === body).map(({ from }) => from);
    expect(new Set(days)).toEqual(new Set([registers.find((one) => one.body === body)?.opened.on]));
  });

  it('refuse a status that is not named', () => {
    const [first] = registers;
    const statuses = { complete: false, entries: [{ code: 'Registered', onRegister: 'yes' }] };
    const { error } = ProfessionalRegister.safeParse({ ...first, statuses });
    expect(error?.issues.map(({ path, message }) => [path.at(-1), message])).toEqual([
      ['code', 'Enter the code in small letters and hyphens, like with-licence'],
      ['name', 'Enter the status as the register shows it'],
      ['onRegister', 'Enter whether the person is on the register: true, false or, if not known, null'],
    ]);
  });
});
