import * as z from 'zod';
import { readsAsOpen } from './group-name.ts';

const error = 'Enter a group, as text that is not empty, like exemplar';
const text = z.string({ error });

const name = text
  .trim()
  .min(1, { error })
  .refine((group) => group !== '__proto__', { error: "Enter another name for the group than '__proto__'" });

/** The name of a group of applicants, without the spaces around it. */
export const Group = name.refine((group) => !readsAsOpen(group), {
  error: "Leave out 'open': open places are open to all, so it is not a group",
});

/** What places are kept for: a group or, in so many letters, `'open'`. */
export const PlaceGroup = text
  .refine((group) => group === 'open' || !readsAsOpen(group), {
    error: 'Enter open, in lower case and without spaces, or the name of a group',
    abort: true,
  })
  .pipe(name);
