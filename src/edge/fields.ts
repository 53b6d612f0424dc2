import * as z from 'zod';

/** Parses a text that is not blank, without the spaces around it; otherwise says `enter`. */
export function textField(enter: string) {
  return z.string({ error: enter }).trim().min(1, { error: enter });
}

/** Parses the answer to a question, written as it goes on after a colon: yes, no, or missing. */
export function yesNoField(question: string) {
  return z.boolean({ error: `Enter true or false: ${question}` }).nullish();
}
