import * as z from 'zod';

const error = 'Enter an id, as text that is not empty, like a17';

/** What one record refers to another by. The caller chooses it, and it means nothing else here. */
export const Id = z.string({ error }).min(1, { error });

/** The id of a cohort: no record can have a cohort called `'__proto__'`. */
export const CohortId = Id.refine((id) => id !== '__proto__', {
  error: "Enter another id for the cohort than '__proto__'",
});
