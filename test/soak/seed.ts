import fc from 'fast-check';
import { beforeEach } from 'vitest';

// A check has to answer twice alike about the same commit, so the random values of its laws start from a seed. To look further than
// they reach is a run of its own: `npm run soak`.
const seed = Number(process.env['TEST_SEED']);
fc.configureGlobal({ seed });

// Each test draws its own: otherwise all laws over one arbitrary would look at the same few values.
beforeEach(({ task }) => {
  const letters = new TextEncoder().encode(task.name);
  fc.configureGlobal({ seed: letters.reduce((sum, letter) => (Math.imul(sum, 31) + letter) | 0, seed) });
});
