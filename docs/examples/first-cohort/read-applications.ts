import { parse } from 'csv-parse/sync';
import { AcademyApplication } from 'digital-academy';
import * as z from 'zod';

// The edge of the program: text in, applications out. Everything behind it trusts what it is given.

const Application = AcademyApplication.extend({
  score: z.number({ error: 'Enter the score as a number, like 16.5' }).min(0).max(20),
});
export type Application = z.output<typeof Application>;

interface MalformedRow {
  readonly line: number;
  readonly reference: string;
  readonly problems: readonly string[];
}

/** A row as the file has it; an empty cell is null, so that it counts as missing and not as an answer. */
type Row = Readonly<Record<string, string | null>>;

const columns: Readonly<Record<string, string>> = {
  id: 'reference',
  employer: 'employer_code',
  appliedOn: 'applied_on',
  registrations: 'registration_number',
};

/** Every row of the file is in exactly one of the three lists. */
export function readApplications(csv: string) {
  const applications = new Map<string, Application>();
  const duplicates: { line: number; reference: string }[] = [];
  const malformed: MalformedRow[] = [];
  const cast = (cell: string) => (cell === '' ? null : cell);
  const rows: { record: Row; info: { lines: number } }[] = parse(csv, { columns: true, trim: true, info: true, cast });
  for (const { record, info } of rows) {
    const { success, data, error } = Application.safeParse(asApplication(record));
    const reference = record['reference'] ?? '';
    if (!success) malformed.push({ line: info.lines, reference, problems: error.issues.map(inWords(record)) });
    else if (applications.has(data.id)) duplicates.push({ line: info.lines, reference: data.id });
    else applications.set(data.id, data);
  }
  return { rows: rows.length, applications: [...applications.values()], duplicates, malformed };
}

function asApplication(row: Row): unknown {
  const { reference, employer_code, post, applied_on, registration_body, registration_number, score } = row;
  return {
    id: reference,
    employer: employer_code,
    post,
    appliedOn: applied_on,
    registrations: registration_number ? [{ body: registration_body, number: registration_number }] : null,
    score: score == null ? null : Number(score),
  };
}

function inWords(row: Row) {
  return ({ path, message }: z.core.$ZodIssue) => {
    const column = columns[String(path[0])] ?? String(path[0]);
    return `${column} is '${row[column] ?? ''}'. ${message}.`;
  };
}
