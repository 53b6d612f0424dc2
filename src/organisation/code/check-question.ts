import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { isCanonicalCode } from './is-canonical-code.ts';
import type { OdsCode } from './ods-code.ts';

/**
 * Throws unless the code and the day are in the one form in which they can be compared. Otherwise 'rm3' would be found in no
 * list, and that would read as a no.
 */
export function checkQuestion(verb: string, code: OdsCode, asOf: CalendarDate): void {
  if (!isCanonicalCode(code)) {
    throw new RangeError(`${verb}: '${code}' is not an ODS code in canonical form; parse it with OdsCode first`);
  }
  checkDay(verb, asOf);
}
