import { readFileSync } from 'node:fs';
import { OdsRecord } from 'digital-academy';

/** A sample payload, as JSON. */
export function readSample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`samples/ord-2-0-0-${name}.json`, import.meta.url), 'utf8'));
}

/** A sample payload, read. */
export function recordIn(name: string): OdsRecord {
  return OdsRecord.parse(readSample(name));
}

export const samples = ['trust-RWR', 'site-RVVKC', 'trust-closed-refonly-RJY', 'commissioner-97T'] as const;
