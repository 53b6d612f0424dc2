/**
 * The levels of full FEDIP registration, lowest first.
 *
 * Affiliate Practitioner is not among them: it is an entry level and not full registration, and only a {@link RegistrationLevel}. The standards were approved in
 * November 2017, so nobody held a level before. What each level demands was never published in full: it is a policy, and not
 * here.
 *
 * @see https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/ for the four levels, read November 2026
 * @see https://www.fedip.org/affiliate-practitioner-tcs for Affiliate Practitioner, terms of 16 December 2025, read November 2026
 * @see http://ihrim.co.uk/index.php?option=com_content&view=article&id=329:fed-ip-november-2017-stakeholder-update&catid=32:general&Itemid=487
 * for the approval, November 2017, read November 2026
 *
 * @example
 * ```ts
 * import { fedipLevels } from 'digital-academy';
 *
 * fedipLevels; // => ['practitioner', 'senior', 'advanced', 'leading']
 * ```
 */
export const fedipLevels = /* @__PURE__ */ Object.freeze(['practitioner', 'senior', 'advanced', 'leading'] as const);
