import * as z from 'zod';

/** The version of the shape in which a document is stored. Left out, it is 1, the only one there is. */
export const Format = z.literal(1, { error: 'Enter 1, the only format there is' }).default(1);
