import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asFile } from './as-file.ts';
import { samples } from './samples.ts';
import { storedTypeNames, storedTypes, type StoredType } from './stored-types.ts';
import { problemsWithAjv } from './validators.ts';

// docs/samples is written by `vitest --update`.

const folder = fileURLToPath(new URL('../../docs/samples/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const typeOf = (file: string) => file.split('.')[0] as StoredType;
const read = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'));

describe('docs/samples', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('%s.json is what the library makes', async (name) => {
    await expect(await asFile(samples[name])).toMatchFileSnapshot(`${folder}${name}.json`);
  });

  it('has a sample of every schema, and nothing else', () => {
    expect([...new Set(files.map(typeOf))].sort()).toEqual(storedTypeNames);
    expect(files).toHaveLength(Object.keys(samples).length);
  });

  it.each(files)('%s passes its JSON Schema', (file) => {
    expect(problemsWithAjv(typeOf(file), read(file))).toEqual([]);
  });

  it.each(files)('%s parses, and parsing changes nothing', (file) => {
    expect(storedTypes[typeOf(file)].parse(read(file))).toEqual(read(file));
  });
});
