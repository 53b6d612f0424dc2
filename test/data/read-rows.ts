import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a table beside this file, as they were collected from the sources that they name. */
export function readRows<Column extends string>(table: string): Readonly<Record<Column, string>>[] {
  return parse(readFileSync(new URL(`${table}.csv`, import.meta.url)), { columns: true });
}

/** What a cell holds that takes several values. */
export function listIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
