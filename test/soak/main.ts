import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

// Runs the tests in all zones again and again, every time with other random values, until a law breaks or the rounds are over:
// `npm run soak`, `npm run soak -- 100`, or `TEST_SEED=7 npm run soak` for a round that broke.

const { TEST_SEED } = process.env;
const rounds = Number(process.argv[2] ?? (TEST_SEED === undefined ? 10 : 1));
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError(`soak: rounds is ${rounds}; enter a whole number from 1`);

for (let round = 1; round <= rounds; round += 1) {
  const seed = TEST_SEED ?? String(randomInt(2 ** 31));
  console.log(`round ${round} of ${rounds}, TEST_SEED=${seed}`);
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', 'test:unit', '--', '--project=UTC', '--project=*/*', '--reporter=dot'],
    { env: { ...process.env, TEST_SEED: seed }, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
