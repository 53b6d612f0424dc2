import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderFactsPage } from './facts-page.ts';

// To make the page anew after the data changed:
// npx vitest run --config test/vitest.config.ts --root . --project tree --update
it('docs/facts.md says what the data say, row by row', async () => {
  const page = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');
  await expect(await renderFactsPage(page)).toMatchFileSnapshot('../../docs/facts.md');
});
