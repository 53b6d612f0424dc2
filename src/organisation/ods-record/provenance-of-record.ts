import type { Provenance } from '../../edge/provenance.ts';
import type { OdsRecord } from './ods-record.ts';

/** Where a fact was read that stands on an ODS record. */
export function provenanceOf({ code, lastChangedOn }: OdsRecord): Provenance {
  const day = lastChangedOn === null ? '' : `, last changed on ${lastChangedOn}`;
  return { sources: [`ODS ORD 2-0-0 record of ${code}${day}`], confidence: 'high' };
}
