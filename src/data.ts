/**
 * Published facts about real organisations, each with its sources and how sure it is. What is known to be missing is said.
 *
 * @module
 */

export { exemplars } from './data/exemplars.ts';
export { organisations } from './data/organisations.ts';
export { successions } from './data/successions.ts';
export { licensedBodies } from './data/licensed-bodies.ts';
export { payBands } from './data/pay-bands.ts';
export { registers } from './data/registers.ts';
export { sfiaLevels } from './data/sfia-levels.ts';
