import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/**
 * How a UKCHIP registration was renewed and lapsed: every 12 months, with four notices, off the register four weeks after the due
 * day, reinstated by a simple route for six months from the due day.
 *
 * Renewals stopped in December 2016, on a day not known, and the register closed early in February 2018: see `registers` in
 * `digital-academy/data`. The hours of CPD are those of the plan for the coming year, not a count of what was done.
 *
 * @see http://www.ukchip.org/?page_id=3136 for renewal and lapse, and http://www.ukchip.org/?page_id=3293 for the hours of CPD,
 * read November 2026
 *
 * @example
 * ```ts
 * import { ukchipScheme } from 'digital-academy';
 *
 * [ukchipScheme.termMonths, ukchipScheme.noticeDays, ukchipScheme.lastDay]; // => [12, [-28, -14, 0, 14], 28]
 * ```
 */
export const ukchipScheme: RenewalScheme = /* @__PURE__ */ frozenCopy<RenewalScheme>({
  format: 1,
  name: 'UKCHIP registration',
  body: 'UKCHIP',
  termMonths: 12,
  renewable: true,
  noticeDays: [-28, -14, 0, 14],
  lastDay: 28,
  reinstatementMonths: 6,
  closedToRenewals: { notBefore: '2016-12-01', knownBy: '2017-01-01' },
  cpdHours: 40,
  sources: [
    'http://www.ukchip.org/',
    'http://www.ukchip.org/?page_id=3136',
    'http://www.ukchip.org/?page_id=3248',
    'http://www.ukchip.org/?page_id=3293',
  ],
  confidence: 'high',
  note: 'The source says four weeks after the due date, read here as 28 days. Whether the 28th day itself still counts is not stated: here it does, as the last day of a range always does. What reinstatement asks was cut off; after the six months a new application is presumed. Renewals stopped in December 2016, the day was not found; whether the four weeks still ran afterwards is not stated. The 40 hours are those of the CPD plan for the coming year; at renewal the registrant confirmed that CPD was done in the past one, and no figure is stated for that.',
});
