import { expect, it } from 'vitest';

it('runs in the time zone that its project names', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
