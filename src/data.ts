/**
 * Published facts about real organisations, each with its sources and how sure it is. What is known to be missing is said.
 *
 * @module
 */

export { exemplars } from './data/exemplars.ts';
export { organisations } from './data/organisations.ts';
export { successions } from './data/successions.ts';
