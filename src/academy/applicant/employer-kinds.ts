/**
 * The kinds of employer that the published criteria tell apart. One employer can be of several, or of none: an organisation of the
 * NHS, general practice among them (`nhs`); a public health body (`public-health`); a social care provider, or a local authority that
 * works across health and care (`social-care`); a non-profit organisation (`non-profit`); any that has a commission to provide NHS
 * services (`commissioned`).
 *
 * @see The criteria of cohorts 1 to 8: each requirement of their policies names its page
 *
 * @example
 * ```ts
 * import { employerKinds } from 'digital-academy';
 *
 * employerKinds.includes('social-care'); // => true
 * ```
 */
export const employerKinds = Object.freeze([
  'nhs',
  'public-health',
  'social-care',
  'non-profit',
  'commissioned',
] as const);

/** One of {@link employerKinds}. */
export type EmployerKind = (typeof employerKinds)[number];
