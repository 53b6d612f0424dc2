import * as academy from 'digital-academy';
import type { CalendarDate, ProfessionalRegister, Registration } from 'digital-academy';
import { licensedBodies, registers } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

const asOf = '2017-02-30' as CalendarDate;
const registerOf = (body: ProfessionalRegister['body']) => registers.find((one) => one.body === body)!;
const register = registerOf('UKCHIP');
const scheme = academy.ukchipScheme;
const analyst: Registration = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' };
const nurse: Registration = { number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01' };

describe('an error names the function that was called', () => {
  it.each<[verb: keyof typeof academy, call: () => unknown]>([
    ['standing', () => academy.standing(analyst, { asOf })],
    ['isRegistrationCurrent', () => academy.isRegistrationCurrent(analyst, { asOf })],
    ['mayPractise', () => academy.mayPractise(analyst, { asOf })],
    ['registeredOn', () => academy.registeredOn([analyst], { asOf, register })],
    ['fedipLevelOn', () => academy.fedipLevelOn([], { asOf, register: registerOf('FEDIP') })],
    ['registerOn', () => academy.registerOn(register, { asOf })],
    ['bodyLicensedOn', () => academy.bodyLicensedOn('BCS', { asOf, bodies: licensedBodies })],
    ['cpdShortfall', () => academy.cpdShortfall(analyst, { asOf, scheme })],
    ['canonicalRegistrationNumber', () => academy.canonicalRegistrationNumber('GMC', '7012345', { asOf })],
    ['isWellFormedRegistrationNumber', () => academy.isWellFormedRegistrationNumber('GMC', '7012345', { asOf })],
  ])('%s, of a day that is none', (verb, call) => {
    expect(call).toThrow(new RangeError(`${verb}: '2017-02-30' is not a real day in the format YYYY-MM-DD`));
  });

  const day = '2017-09-01';
  const ofScheme = "'UKCHIP registration' is not for a registration with NMC; leave it out, or give one that is";
  const ofRegister = `'${register.name}' is not for a registration with NMC`;
  it.each<[verb: keyof typeof academy, message: string, call: () => unknown]>([
    ['standing', ofScheme, () => academy.standing(nurse, { asOf: day, scheme })],
    ['standing', ofRegister, () => academy.standing(nurse, { asOf: day, register })],
    ['isRegistrationCurrent', ofScheme, () => academy.isRegistrationCurrent(nurse, { asOf: day, scheme })],
    ['isRegistrationCurrent', ofRegister, () => academy.isRegistrationCurrent(nurse, { asOf: day, register })],
    ['mayPractise', ofScheme, () => academy.mayPractise(nurse, { asOf: day, scheme })],
    ['mayPractise', ofRegister, () => academy.mayPractise(nurse, { asOf: day, register })],
    ['registrationTimeline', ofRegister, () => academy.registrationTimeline(nurse, { register })],
    ['cpdShortfall', ofScheme, () => academy.cpdShortfall(nurse, { asOf: day, scheme })],
  ])('%s, of what is not for the registration: %s', (verb, message, call) => {
    expect(call).toThrow(new RangeError(`${verb}: ${message}`));
  });
});
