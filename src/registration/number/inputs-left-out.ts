import type * as z from 'zod';
import { looksLikeNhsNumber } from './looks-like-nhs-number.ts';

/**
 * The last check of a schema with a number in it: takes from every issue an input that is, or may hold, a text in the form of an NHS
 * number. A patient's number is not passed on, not even to who asks zod to report inputs.
 */
export const inputsLeftOut = {
  _zod: {
    // Also after issues that stop the other checks.
    def: { check: 'custom', when: () => true },
    onattach: [],
    check({ issues }: z.core.ParsePayload) {
      issues.forEach((issue, i) => {
        if (mayHoldNhsNumber(issue.input)) issues[i] = { ...issue, input: undefined };
      });
    },
  },
};

function mayHoldNhsNumber(input: unknown): boolean {
  return (typeof input === 'object' && input !== null) || looksLikeNhsNumber(String(input));
}
