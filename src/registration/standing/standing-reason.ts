/**
 * Why a registration is not simply current on a day, strongest first.
 *
 * - `not-yet`: the first day is still to come
 * - `removed`: the body took it off the register
 * - `suspended`: a suspension is running
 * - `lapsed`: the last day has passed, stated or by the scheme
 * - `in-grace`: the renewal is overdue and the registration has not lapsed yet; it still holds
 */
export type StandingReason = 'not-yet' | 'removed' | 'suspended' | 'lapsed' | 'in-grace';
