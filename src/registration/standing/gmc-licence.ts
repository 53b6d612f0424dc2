import type { CalendarDate } from '../../calendar/calendar-date.ts';

/**
 * The first day on which there were licences to practise from the GMC.
 *
 * @see https://www.gmc-uk.org/doctors/medical_register.asp?view=print and
 * https://www.bma.org.uk/about-us/patient-information/doctor-registration, read November 2026
 */
export const gmcLicencesSince: CalendarDate = '2009-11-16';
