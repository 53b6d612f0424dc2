import { frozenCopy } from '../edge/frozen-copy.ts';
import type { LevelFramework } from '../registration/level/level-framework.ts';

/**
 * The bands of Agenda for Change, the lowest first. In operation since 1 December 2004.
 *
 * Doctors, dentists and very senior managers stand outside and have no band. No published mapping between bands and FEDIP or SFIA
 * levels was found.
 *
 * @see The `sources`, read November 2026
 *
 * @example
 * ```ts
 * import { ladder } from 'digital-academy';
 * import { payBands } from 'digital-academy/data';
 *
 * const Band = ladder(...payBands.levels.map(({ code }) => code));
 * Band.parse('8a'); // => '8a'
 * Band.options.indexOf('9') > Band.options.indexOf('8d'); // => true
 * payBands.levels[0]?.closedToNewFrom; // => '2018-12-01'
 * ```
 */
export const payBands: LevelFramework = /* @__PURE__ */ frozenCopy<LevelFramework>({
  format: 1,
  name: 'Agenda for Change',
  complete: true,
  levels: [
    { code: '1', name: 'Band 1', closedToNewFrom: '2018-12-01', note: 'Still right in older records.' },
    { code: '2', name: 'Band 2' },
    { code: '3', name: 'Band 3' },
    { code: '4', name: 'Band 4' },
    { code: '5', name: 'Band 5' },
    { code: '6', name: 'Band 6' },
    { code: '7', name: 'Band 7' },
    { code: '8a', name: 'Band 8a' },
    { code: '8b', name: 'Band 8b' },
    { code: '8c', name: 'Band 8c' },
    { code: '8d', name: 'Band 8d' },
    { code: '9', name: 'Band 9' },
  ],
  outside: ['very senior managers (VSM)', 'doctors', 'dentists'],
  sources: [
    'https://www.healthcareers.nhs.uk/working-health/working-nhs/nhs-pay-and-benefits/agenda-change-pay-rates',
    'https://www.nhsemployers.org/articles/what-afc-pay-deal-means-each-pay-band',
    'https://en.wikipedia.org/wiki/Agenda_for_Change',
  ],
  confidence: 'high',
  note: 'No published mapping between bands and FEDIP or SFIA levels was found.',
});
