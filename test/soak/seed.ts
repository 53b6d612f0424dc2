import fc from 'fast-check';

// A check has to answer twice alike about the same commit, so the random values of its laws start from a seed. To look further than
// they reach is a run of its own: `npm run soak`.
fc.configureGlobal({ seed: Number(process.env['SEED']) });
