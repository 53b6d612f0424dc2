import type * as z from 'zod';

/**
 * What the schema of an object says: `enter`, of a value that is no object; and of a field it does not know, to remove it. A
 * misspelt field that is dropped in silence would be a missing one.
 */
export function objectError(enter: string) {
  return (issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType | z.core.$ZodIssueUnrecognizedKeys>): string => {
    if (issue.code !== 'unrecognized_keys') return enter;
    const keys = issue.keys.map((key) => `'${key}'`).join(', ');
    return `Remove ${keys}: ${issue.keys.length === 1 ? 'it does' : 'they do'} not belong here`;
  };
}
