import * as fc from 'fast-check';
import type { FrameworkLevel, LevelFramework } from '../../registration/level/level-framework.ts';
import type { LicensedBodies, LicensedBody } from '../../registration/register/licensed-bodies.ts';
import type { ProfessionalRegister } from '../../registration/register/professional-register.ts';
import type { RegisterStatus } from '../../registration/register/register-status.ts';
import { eventDays } from './calendar-arbitraries.ts';
import { formatOne, noted, provenanceFields } from './edge-arbitraries.ts';
import { registrationBodies } from './registration-number-arbitraries.ts';
import { days } from './some-days.ts';
import { someFields } from './some-fields.ts';
import { texts } from './some-texts.ts';

function levels(): fc.Arbitrary<FrameworkLevel[]> {
  const level = someFields({ code: texts(), name: texts() }, { closedToNewFrom: days(), ...noted() });
  return fc.uniqueArray(level, { maxLength: 4, selector: ({ code }) => code });
}

/** Levels in an order, none of them twice. */
export function levelFrameworks(): fc.Arbitrary<LevelFramework> {
  const own = { ...formatOne(), name: texts(), complete: fc.boolean(), levels: levels(), ...provenanceFields() };
  return someFields(own, { outside: fc.array(texts(), { maxLength: 2 }), ...noted() });
}

// Made once: an arbitrary of what matches is costly to make.
const kebabCase = /* @__PURE__ */ fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

/** Statuses that a register shows: such as mean being on it, such as do not, and such of which it is not known. */
export function registerStatuses(): fc.Arbitrary<RegisterStatus> {
  const code = kebabCase;
  return someFields({ code, name: texts() }, { onRegister: fc.boolean(), ...noted() });
}

/** What is known of registers, which open, let nobody new on and close in that order. */
export function professionalRegisters(): fc.Arbitrary<ProfessionalRegister> {
  const complete = fc.boolean();
  return eventDays(3).chain(([opened, closedToNew, closed]) =>
    someFields(
      {
        ...formatOne(),
        body: registrationBodies(),
        name: texts(),
        opened: fc.constant(opened!),
        statuses: someFields({ complete, entries: fc.array(registerStatuses(), { maxLength: 3 }) }, noted()),
        ...provenanceFields(),
      },
      {
        closedToNew: fc.constant(closedToNew!),
        closed: fc.constant(closed!),
        levels: someFields({ complete, levels: levels() }, noted()),
        ...noted(),
      },
    ),
  );
}

/** Lists of licensed bodies, none of them twice. */
export function licensedBodyLists(): fc.Arbitrary<LicensedBodies> {
  const body: fc.Arbitrary<LicensedBody> = eventDays(2).chain(([licensed, ended]) =>
    someFields(
      { code: texts(), name: texts(), licensed: fc.constant(licensed!), ...provenanceFields() },
      { ended: fc.constant(ended!), ...noted() },
    ),
  );
  const bodies = fc.uniqueArray(body, { maxLength: 4, selector: ({ code }) => code });
  return someFields({ ...formatOne(), complete: fc.boolean(), bodies }, { noneBefore: days(), ...noted() });
}
