import { Registration } from '../../registration/standing/registration.ts';
import { buildNoun } from './build-noun.ts';
import type { DeepPartial } from './deep-partial.ts';

// With FEDIP, whose registrations alone have a level. That there never was a restriction or a suspension is stated, so that nothing
// but a scheme of renewal keeps its standing open.
const base: Registration = {
  number: { body: 'FEDIP', number: '20417' },
  level: 'senior',
  from: '2018-03-01',
  restrictions: [],
  suspensions: [],
};

/** A registration; see the builders. */
export function buildRegistration(overrides?: DeepPartial<Registration>): Registration {
  return buildNoun('build.registration', Registration, base, overrides);
}
