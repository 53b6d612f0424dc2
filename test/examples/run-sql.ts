import { PGlite } from '@electric-sql/pglite';
import { expect } from 'vitest';

/**
 * Runs blocks of SQL one after the other, in a new PostgreSQL unless one is given. A comment after a statement, `-- => rows`, states the rows that it gives,
 * as JSON, and `-- throws` that it is refused.
 *
 * @throws Error if a statement fails that does not say so, or gives other rows.
 */
export async function runSql(blocks: readonly string[], database = new PGlite()): Promise<void> {
  for (const statement of blocks.join('').split(/(?<=;(?: *--.*)?)\n/)) {
    const [, rows] = /; *-- => (.+)$/.exec(statement) ?? [];
    const refused = /; *-- throws\b.*$/.test(statement);
    if (/-- (=>|throws\b)/.test(statement) && rows === undefined && !refused) {
      throw new Error(`what this states would be lost: ${statement}`);
    }
    if (refused) await expect(database.exec(statement)).rejects.toThrow();
    else {
      const results = await database.exec(statement);
      if (rows !== undefined) expect(results.at(-1)?.rows).toEqual(JSON.parse(rows));
    }
  }
}
