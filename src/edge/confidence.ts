/**
 * How sure a fact is, judged by who collected it. `'high'`: stated by the body concerned, and read there. `'medium'`: stated by a
 * credible second party, or on one undated page. `'low'`: informal, inferred, or sources disagree.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** The degrees of {@link Confidence}, the surest first. */
export const confidences = /* @__PURE__ */ Object.freeze([
  'high',
  'medium',
  'low',
] as const satisfies readonly Confidence[]);
