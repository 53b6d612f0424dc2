import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { ProfessionalRegister } from '../register/professional-register.ts';
import type { RegisterStage } from '../register/register-on.ts';
import { registerOn } from '../register/register-on.ts';
import { possibleCourses } from './course-of.ts';
import { doesHold } from './does-hold.ts';
import { reasonsOn } from './reasons-on.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import type { StandingReason } from './standing-reason.ts';

/** Whether a person's registration with a body held on a day. */
export interface RegisteredFinding {
  /** The answer. `not-known` is neither a yes nor a no. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** Why. */
  readonly reason: RegisteredReason;
  /** How the register itself stood. */
  readonly register: RegisterStage | 'not-known';
  /** The registrations that held, or those that give the reason, in the order given. Empty if there are none. */
  readonly registrations: readonly Registration[];
}

/**
 * Why a person was or was not registered.
 *
 * Yes: `registered`. No: `register-not-open`, when nobody could be registered yet; `not-registered`, if the person has no
 * registration with the body; and the reasons of {@link standing} if there is one that did not hold, or, with `register-closed`, none
 * could. Not known: `not-stated` whether there is a registration; `level-not-stated`, where it would hold at one level and not at
 * another; `register-may-have-closed`.
 */
export type RegisteredReason =
  | 'registered'
  | 'register-not-open'
  | 'not-registered'
  | Exclude<StandingReason, 'in-grace'>
  | 'not-stated'
  | 'level-not-stated';

/** What the question is answered with. */
export interface RegisteredOptions extends AsOfOptions {
  /** The register, such as one of `registers` from `digital-academy/data`. */
  readonly register: ProfessionalRegister;
  /** How registrations are renewed and lapse: each goes by the first that is for it, or by its stated days alone. */
  readonly schemes?: readonly RenewalScheme[] | null | undefined;
}

const strongestFirst = ['removed', 'suspended', 'could-not-begin', 'lapsed', 'not-yet'] as const;

/**
 * Whether a registration of the person with the body that keeps the register held on the day; and if not, whether any could.
 *
 * A registration that is stated is taken at its word where the register's opening day is not known. What it is to hold,
 * {@link standing} says: in the time of grace a registration does, suspended it does not. It goes by what is stated: a suspension that
 * nobody stated is none. Registered is not licensed to practise: see {@link mayPractise}.
 *
 * @param registrations - all those of one person, with whatever bodies, trusted to be parsed. `null` or `undefined`: not known. An empty
 * list: the person has none, and then the answer is no even where it is not known whether the register was open.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { registeredOn } from 'digital-academy';
 * import { registers } from 'digital-academy/data';
 *
 * const register = registers.find(({ body }) => body === 'FEDIP')!;
 * registeredOn([], { asOf: '2017-09-01', register }).reason; // => 'register-not-open'
 * registeredOn(null, { asOf: '2017-09-01', register }).answer; // => 'no'
 * registeredOn(null, { asOf: '2018-06-01', register }).answer; // => 'not-known'
 * registeredOn([], { asOf: '2018-06-01', register }).reason; // => 'not-registered'
 *
 * const first = { number: { body: 'FEDIP', number: '20417' }, level: 'leading', from: '2018-03-01' } as const;
 * registeredOn([first], { asOf: '2018-06-01', register }).answer; // => 'yes'
 * ```
 */
export function registeredOn(
  registrations: readonly Registration[] | null | undefined,
  { asOf, register, schemes }: RegisteredOptions,
): RegisteredFinding {
  checkDay('registeredOn', asOf);
  const state = registerOn(register, { asOf });
  const found = (
    answer: RegisteredFinding['answer'],
    reason: RegisteredReason,
    those: readonly Registration[] = [],
  ) => ({
    ...{ answer, reason, register: state.status },
    registrations: those,
  });
  if (state.status === 'not-yet-open') return found('no', 'register-not-open');
  if (state.status === 'closed') return found('no', 'register-closed');
  if (registrations == null) return found('not-known', 'not-stated');

  const own = registrations
    .filter(({ number }) => number.body === register.body)
    .map((one) => {
      const [reasons, ...others] = possibleCourses('registeredOn', one, { schemes, register }).map((course) =>
        reasonsOn(course, asOf),
      );
      return { one, reasons: reasons!, isSure: others.every(doesHold) };
    });
  const those = (wanted: StandingReason) => own.filter(({ reasons }) => reasons[0] === wanted).map(({ one }) => one);
  const holding = own.filter(({ reasons }) => doesHold(reasons));
  const held = holding.map(({ one }) => one);
  if (holding.some(({ isSure }) => isSure)) return found('yes', 'registered', held);
  if (holding.length > 0) return found('not-known', 'level-not-stated', held);
  const perhaps = those('register-may-have-closed');
  if (perhaps.length > 0) return found('not-known', 'register-may-have-closed', perhaps);
  const reason = strongestFirst.find((status) => those(status).length > 0);
  return reason ? found('no', reason, those(reason)) : found('no', 'not-registered');
}
