import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { RegistrationBody } from './registration-body.ts';

/** Parses a number with its body, and leaves the number as it was given: whether it is one can hang on a day. */
export const NumberAsGiven = z.strictObject(
  {
    /** Who gave the number. */
    body: RegistrationBody,
    /** The number, in any spelling. */
    number: z.string({ error: 'Enter a registration number' }),
  },
  { error: objectError('Enter a registration number with the body that gave it') },
);
