import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/**
 * How FEDIP Affiliate Practitioner runs out: after 12 months from the purchase, without renewal.
 *
 * @see https://www.fedip.org/affiliate-practitioner-tcs terms of 16 December 2025, read November 2026
 *
 * @example
 * ```ts
 * import { fedipAffiliateScheme, standing } from 'digital-academy';
 *
 * const bought = { number: { body: 'FEDIP', number: '20417' }, level: 'affiliate', from: '2026-01-15' } as const;
 * standing(bought, { asOf: '2026-06-01', scheme: fedipAffiliateScheme }).until; // => '2027-01-14'
 * ```
 */
export const fedipAffiliateScheme: RenewalScheme = /* @__PURE__ */ frozenCopy<RenewalScheme>({
  format: 1,
  name: 'FEDIP Affiliate Practitioner',
  body: 'FEDIP',
  levels: ['affiliate'],
  termMonths: 12,
  renewable: false,
  noticeDays: [],
  lastDay: -1,
  reinstatementMonths: 0,
  cpdHours: 10,
  sources: ['https://www.fedip.org/affiliate-practitioner-tcs'],
  confidence: 'high',
  note: 'The term is 12 months from the date of purchase; here its last day is the one before the anniversary, so that 12 months are not a day more. To stay on the register the holder joins a recognised body and applies for the level that fits. No notices are mentioned. Schemes of the full levels were not found.',
});
