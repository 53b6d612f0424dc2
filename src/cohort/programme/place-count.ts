import * as z from 'zod';

const error = 'Enter the number of places, as a whole number that is 0 or more';

/** How many places there are. */
export const PlaceCount = z.int({ error }).min(0, { error });
