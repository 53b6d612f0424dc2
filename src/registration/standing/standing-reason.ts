/**
 * Why a registration is not simply current on a day, strongest first.
 *
 * - `not-yet`: the first day is still to come
 * - `removed`: the body took it off the register
 * - `suspended`: a suspension is running
 * - `could-not-begin`: on its first day the register let nobody on, being not yet open, closed to new registrations or closed
 * - `register-closed`: there is no register any more
 * - `lapsed`: the last day has passed, stated or by the scheme
 * - `register-may-have-closed`: whether there still is a register is not known
 * - `in-grace`: the renewal is overdue and the registration has not lapsed yet; it still holds
 */
export type StandingReason =
  | 'not-yet'
  | 'removed'
  | 'suspended'
  | 'could-not-begin'
  | 'register-closed'
  | 'lapsed'
  | 'register-may-have-closed'
  | 'in-grace';
