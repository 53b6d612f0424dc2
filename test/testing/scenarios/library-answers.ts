import {
  allocate,
  applicationsOn,
  availability,
  canonicalRegistrationNumber,
  decide,
  decideApplication,
  exemplarStatus,
  fedipLevelOn,
  oneBodyOn,
  rank,
  registeredOn,
  registerOn,
  type RegistrationBody,
} from 'digital-academy';
import { exemplars, organisations, registers, successions } from 'digital-academy/data';
import type { ScenarioContext, Scenarios } from 'digital-academy/testing';
import { policyNamed } from './policy-cases.ts';

/** How each question is answered. */
export type Answers = {
  readonly [Question in keyof Scenarios]: (
    given: Scenarios[Question][number]['given'],
    context: ScenarioContext,
  ) => Scenarios[Question][number]['expected'];
};

/** The library's own functions, as a service would wrap them. */
export const libraryAnswers: Answers = {
  policies: ({ policy, facts }, { asOf }) => decide(policyNamed(policy), facts, { asOf }),
  applications: ({ policy, application }, { asOf }) =>
    decideApplication(application, { asOf, register: exemplars, policy: policyNamed(policy) }),
  exemplars: ({ employer }, { asOf }) => exemplarStatus(employer, { asOf, register: exemplars }),
  organisations: ({ pair }, { asOf }) => oneBodyOn(pair, { asOf, successions, organisations: organisations.records }),
  windows: ({ cohort }, { asOf }) => applicationsOn(cohort, { asOf }),
  places: ({ plan, applications, lottery }) => allocate(plan, rank(applications, { lottery })),
  availability: (use) => availability(use),
  registrations: ({ body, registrations }, { asOf }) =>
    registeredOn(registrations, { asOf, register: registerOf(body) }),
  levels: ({ registrations }, { asOf }) => fedipLevelOn(registrations, { asOf, register: registerOf('FEDIP') }),
  registers: ({ body }, { asOf }) => registerOn(registerOf(body), { asOf }),
  numbers: ({ body, text }, { asOf }) => canonicalRegistrationNumber(body, text, { asOf }),
};

function registerOf(body: RegistrationBody) {
  return registers.find((register) => register.body === body)!;
}
