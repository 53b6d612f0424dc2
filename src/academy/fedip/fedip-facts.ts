import * as z from 'zod';
import { yesNoField } from '../../edge/fields.ts';
import { factsOf } from '../../eligibility/language/facts-of.ts';
import { ladder } from '../../eligibility/language/ladder.ts';
import type { FedipLevel } from '../../registration/level/fedip-level.ts';
import { fedipLevels } from '../../registration/level/fedip-levels.ts';

/**
 * Parses the facts that the published demands of FEDIP look at. Extend it with what demands of your own look at.
 *
 * @example
 * ```ts
 * import { FedipFacts } from 'digital-academy';
 *
 * FedipFacts.parse({ assessedAs: 'senior' }); // => { assessedAs: 'senior' }
 * FedipFacts.safeParse({ age: 17.5 }).error?.issues[0]?.message; // => 'Enter the age in whole years'
 * ```
 */
export const FedipFacts = z.object(
  {
    isMemberOfLicensedBody: yesNoField('is the person a member of a licensed body').meta({
      title: 'member of a licensed body',
    }),
    assessedAs: ladder('none', ...fedipLevels)
      .nullish()
      .meta({ title: 'level at which the body assessed' }),
    age: z
      .int({ error: 'Enter the age in whole years' })
      .min(0, { error: 'Enter the age in whole years' })
      .nullish()
      .meta({ title: 'age', sensitive: true }),
    acceptsCodeOfConduct: yesNoField('does the person accept the code of conduct').meta({
      title: 'accepts the code of conduct',
    }),
  },
  { error: 'Enter the facts of the person as an object' },
);

/** The facts that the published demands of FEDIP look at, as of a day. Any of them may be missing. */
export interface FedipFacts {
  /** Whether the person is a member of a body that is licensed on that day. */
  readonly isMemberOfLicensedBody?: boolean | null | undefined;
  /** The highest level at which such a body has assessed the person's competence, knowledge and experience; `'none'` if it has not. */
  readonly assessedAs?: FedipLevel | 'none' | null | undefined;
  /** The age in whole years on that day. */
  readonly age?: number | null | undefined;
  /** Whether the person accepts the code of conduct. */
  readonly acceptsCodeOfConduct?: boolean | null | undefined;
}

/**
 * Handles for the facts of FEDIP, to write demands of your own with.
 *
 * @example
 * ```ts
 * import { fedipApplicant } from 'digital-academy';
 *
 * fedipApplicant.assessedAs.atLeast('senior'); // => { op: 'at-least', fact: 'assessedAs', value: 'senior' }
 * ```
 */
export const fedipApplicant = factsOf(FedipFacts);
