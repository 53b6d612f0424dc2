import * as z from 'zod';

/** Parses the id of a role, with or without its letters: `'ro197'`, `'RO0197'`, `'197'` and `197` are `'RO197'`. */
export const OdsRoleId = idWith('RO', 'Enter the id of the role, like RO197');

/** Parses the id of a relationship, with or without its letters. */
export const OdsRelationshipId = idWith('RE', 'Enter the id of the relationship, like RE6');

function idWith(letters: string, error: string) {
  return z
    .union([z.string(), z.number()], { error })
    .transform((id) => String(id).trim().toUpperCase())
    .pipe(z.string().regex(new RegExp(`^(${letters})?0*[1-9][0-9]{0,5}$`), { error }))
    .transform((id) => letters + String(Number(id.replace(letters, ''))));
}
