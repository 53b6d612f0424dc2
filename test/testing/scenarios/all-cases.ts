import type { Scenarios } from 'digital-academy/testing';
import { applicationCases } from './application-cases.ts';
import { exemplarCases, organisationCases } from './employer-cases.ts';
import { numberCases } from './number-cases.ts';
import { availabilityCases, placesCases, windowCases } from './place-cases.ts';
import { policyCases } from './policy-cases.ts';
import { levelCases, registerCases, registrationCases } from './registration-cases.ts';

/** Where the scenarios come from: cases of the published policies, computed, and others, written by hand. */
export const allCases: Scenarios = {
  policies: policyCases,
  applications: applicationCases,
  exemplars: exemplarCases,
  organisations: organisationCases,
  windows: windowCases,
  places: placesCases,
  availability: availabilityCases,
  registrations: registrationCases,
  levels: levelCases,
  registers: registerCases,
  numbers: numberCases,
};

/** The scenarios as they are stored, one a line, so that a review sees which of them changed. */
export function asStored(cases: Scenarios): string {
  const lists = Object.entries(cases).map(
    ([question, list]) =>
      `  ${JSON.stringify(question)}: [\n${(list as object[]).map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`,
  );
  return `{\n${lists.join(',\n')}\n}\n`;
}
