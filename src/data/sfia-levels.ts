import { frozenCopy } from '../edge/frozen-copy.ts';
import type { LevelFramework } from '../registration/level/level-framework.ts';

/**
 * The levels of responsibility of SFIA, the lowest first. The names are the same from version 4 on; not every skill is defined at
 * all of them.
 *
 * No published mapping between SFIA levels and FEDIP levels or pay bands was found.
 *
 * @see The `sources`, read November 2026
 *
 * @example
 * ```ts
 * import { sfiaLevels } from 'digital-academy/data';
 *
 * sfiaLevels.levels.map(({ name }) => name)[4]; // => 'Ensure, advise'
 * ```
 */
export const sfiaLevels: LevelFramework = /* @__PURE__ */ frozenCopy<LevelFramework>({
  format: 1,
  name: 'SFIA levels of responsibility',
  complete: true,
  levels: [
    { code: '1', name: 'Follow' },
    { code: '2', name: 'Assist' },
    { code: '3', name: 'Apply' },
    { code: '4', name: 'Enable' },
    { code: '5', name: 'Ensure, advise' },
    { code: '6', name: 'Initiate, influence' },
    { code: '7', name: 'Set strategy, inspire, mobilise' },
  ],
  sources: [
    'https://sfia-online.org/en/sfia-9/responsibilities',
    'http://businessdocbox.com/Business_Software/79101459-Framework-reference-sfia-version-4-skill-definitions-in-categories-subcategories-and-skills.html',
  ],
  confidence: 'high',
  note: 'FEDIP drew on SFIA for its descriptors, but no published mapping between SFIA levels and FEDIP levels or pay bands was found.',
});
