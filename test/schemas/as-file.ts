import { format } from 'prettier';

/** A value as a file of JSON, laid out as prettier leaves it. */
export function asFile(value: unknown): Promise<string> {
  return format(JSON.stringify(value, undefined, 2), { parser: 'json', printWidth: 120 });
}
