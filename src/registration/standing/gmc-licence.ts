import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { RegistrationNumber } from '../number/registration-number.ts';
import { registrationNumberPrefix } from '../number/registration-number-prefix.ts';

/**
 * The first day on which there were licences to practise from the GMC.
 *
 * @see https://www.gmc-uk.org/doctors/medical_register.asp?view=print and
 * https://www.bma.org.uk/about-us/patient-information/doctor-registration, read November 2026
 */
export const gmcLicencesSince: CalendarDate = '2009-11-16';

/**
 * Whether the holder of the number can have a licence to practise beside the registration: a doctor with the GMC. None was found for
 * physician associates and anaesthesia associates.
 */
export function canHaveLicence(number: RegistrationNumber): boolean {
  return number.body === 'GMC' && registrationNumberPrefix(number)?.prefix !== 'A';
}
