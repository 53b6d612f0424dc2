import { etr2016, etr2025 } from '../../data/ods-files.ts';
import { Organisation } from '../../organisation/succession/organisation.ts';
import { buildNoun } from './build-noun.ts';
import type { DeepPartial } from './deep-partial.ts';

// The employer of the application that is built, under the names that the data have for it. No days in force, so that any of them can
// be given.
const base: Organisation = {
  code: 'RM3',
  names: [
    { name: 'Salford Royal NHS Foundation Trust' },
    { name: 'Northern Care Alliance NHS Foundation Trust', from: '2021-10-01' },
  ],
  sources: [etr2016, etr2025],
  confidence: 'medium',
};

/** An organisation; see the builders. */
export function buildOrganisation(overrides?: DeepPartial<Organisation>): Organisation {
  return buildNoun('build.organisation', Organisation, base, overrides);
}
