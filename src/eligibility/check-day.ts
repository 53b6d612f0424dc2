import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isInPeriod } from '../calendar/in-period.ts';
import { isCalendarDate } from '../calendar/is-calendar-date.ts';
import type { Policy } from './language/policy.ts';
import { inWords } from './language/read-facts.ts';
import type { CompiledPolicy } from './compile.ts';

/** Throws unless the policy is in force on the day. `verb` names the caller. */
export function checkDay(compiled: CompiledPolicy, policy: Policy, asOf: CalendarDate, verb: string): void {
  if (compiled.lastDay !== undefined && asOf === compiled.lastDay) return;
  const { id, version, inForce } = policy;
  if (!isCalendarDate(asOf)) {
    throw new RangeError(`${verb}: asOf ${inWords(asOf)} is not a real day in the format YYYY-MM-DD`);
  }
  if (!isInPeriod(asOf, inForce)) {
    throw new RangeError(
      `${verb}: policy '${id}' version ${version} is in force from ${inForce.from} to ${inForce.to ?? 'further notice'}, not on ${asOf}`,
    );
  }
  compiled.lastDay = asOf;
}
