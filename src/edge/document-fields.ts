import * as z from 'zod';

/** Parses the version of the shape of a document that is kept or sent: there is only one. */
export const FormatOne = z.literal(1, { error: 'Enter 1, the only format there is' });

/** Parses the version of a document that people write by hand. Left out, it is 1. */
export const Format = FormatOne.default(1);

/** Parses what a reader should know besides. */
export const Note = z.string({ error: 'Enter the note as text, or leave it out' }).nullish();

/** Parses whether every row that there is stands in a list. */
export const Completeness = z.boolean({ error: 'Enter whether the list is known to be complete: true or false' });
