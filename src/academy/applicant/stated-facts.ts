import * as z from 'zod';
import type { CalendarDate as Day } from '../../calendar/calendar-date.ts';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { yesNoField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { ladder } from '../../eligibility/language/ladder.ts';
import type { FactMarks } from '../../eligibility/language/vocabulary.ts';
import { academyPosts } from './academy-posts.ts';
import type { AcademyPost } from './academy-posts.ts';
import { employerKinds } from './employer-kinds.ts';
import type { EmployerKind } from './employer-kinds.ts';

function yesNo(question: string, marks: FactMarks) {
  return yesNoField(question).meta({ ...marks });
}

/**
 * Parses what an applicant states and a policy may look at, field by field: the application asks for it, and the facts have it as it
 * is.
 *
 * @example
 * ```ts
 * import { StatedFacts } from 'digital-academy';
 *
 * StatedFacts.parse({ employerKinds: ['nhs'], nation: 'england' }); // => { employerKinds: ['nhs'], nation: 'england' }
 * ```
 */
export const StatedFacts = z.strictObject(
  {
    post: z.enum(academyPosts, { error: `Enter the post as one of ${academyPosts.join(', ')}` }).nullish(),
    drivesDigitalChange: yesNo('does the post drive digital change', { title: 'post drives digital change' }),
    meetsRoleCriterion: yesNo('is the post of the kind that the cohort asks for', {
      title: 'post of the kind that the cohort asks for',
    }),
    leadsDigital: yesNo('does the post lead digital work or the digital workforce', {
      title: 'post leads digital work or workforce',
    }),
    employerKinds: z
      .array(z.enum(employerKinds, { error: `Enter each kind of employer as one of ${employerKinds.join(', ')}` }), {
        error: 'Enter the kinds of employer as a list, empty if it is of none of these',
      })
      .readonly()
      .nullish()
      .meta({ title: 'kinds of employer' }),
    directlyEmployed: yesNo('is the applicant employed directly', { title: 'employed directly' }),
    nation: z
      .enum(['england', 'northern-ireland', 'scotland', 'wales'], {
        error: 'Enter the nation of the workplace: england, northern-ireland, scotland or wales',
      })
      .nullish()
      .meta({ title: 'nation of the workplace' }),
    commissionEndsOn: CalendarDate.nullish().meta({ title: 'last day of the commission' }),
    sponsor: ladder('none', 'senior', 'executive').nullish().meta({ title: 'sponsor' }),
    sponsorFormDone: yesNo('has the sponsor handed in the form or survey', { title: 'form of the sponsor handed in' }),
    sponsorAcceptsInduction: yesNo('will the sponsor take part in the induction', {
      title: 'sponsor takes part in the induction',
    }),
    hasTransformationProject: yesNo('is there a clear project of digital transformation', {
      title: 'clear transformation project',
    }),
    hasStrategicTheme: yesNo('has the project a theme of strategic benefit', { title: 'theme of strategic benefit' }),
    expectsMeasurableImpact: yesNo('will the learning have a measurable impact', {
      title: 'measurable impact of the learning',
    }),
    staysUntil: CalendarDate.nullish().meta({ title: 'means to stay employed until' }),
    onNotice: yesNo('has notice been given or received', { title: 'on notice', sensitive: true }),
    underPerformanceReview: yesNo('is a formal performance review going on', {
      title: 'under formal performance review',
      sensitive: true,
    }),
    hasOtherStudy: yesNo('is the applicant on another substantive course', { title: 'on another substantive course' }),
    otherStudyEndsOn: CalendarDate.nullish().meta({ title: 'last day of other study' }),
    canStudyAtLevel7: yesNo('can the applicant study at level 7', { title: 'can study at level 7' }),
    hasProofOfEnglish: yesNo('is there proof of English', { title: 'proof of English' }),
    rightToStudy: z
      .enum(['none', 'limited', 'unlimited'], {
        error: 'Enter the right to study in the UK: none, limited (with a last day) or unlimited',
      })
      .nullish()
      .meta({ title: 'right to study in the UK', sensitive: true }),
    rightToStudyUntil: CalendarDate.nullish().meta({ title: 'right to study until', sensitive: true }),
    appliedOn: CalendarDate.nullish(),
  },
  { error: objectError('Enter what the applicant states, as an object') },
);

/** What an applicant states and a policy may look at. Whatever was left out is absent, undefined or null. */
export interface StatedFacts {
  /** The post the applicant holds. */
  readonly post?: AcademyPost | null | undefined;
  /** Whether the post drives digital change already, whatever its title. */
  readonly drivesDigitalChange?: boolean | null | undefined;
  /** Whether the post is of the kind that the page of the cohort asks for, where that part of the page could not be read. */
  readonly meetsRoleCriterion?: boolean | null | undefined;
  /** Whether it is a leading post for digital work or for the digital workforce. */
  readonly leadsDigital?: boolean | null | undefined;
  /** Every kind that the employer is of; empty if it is of none of them. */
  readonly employerKinds?: readonly EmployerKind[] | null | undefined;
  /** Whether that organisation employs the applicant itself, not through another. */
  readonly directlyEmployed?: boolean | null | undefined;
  /** The nation in which the applicant works. */
  readonly nation?: 'england' | 'northern-ireland' | 'scotland' | 'wales' | null | undefined;
  /** The last day of the employer's commission to provide NHS services, included. */
  readonly commissionEndsOn?: Day | null | undefined;
  /** Who sponsors the applicant: nobody, somebody senior, or an executive, who is senior too. */
  readonly sponsor?: 'none' | 'senior' | 'executive' | null | undefined;
  /** Whether the sponsor has handed in, in time, the form or survey that the cohort asks sponsors for. */
  readonly sponsorFormDone?: boolean | null | undefined;
  /** Whether the sponsor will take part in the induction of sponsors. */
  readonly sponsorAcceptsInduction?: boolean | null | undefined;
  /** Whether the applicant has a clear project of digital transformation. */
  readonly hasTransformationProject?: boolean | null | undefined;
  /** Whether the project has a theme of strategic benefit. */
  readonly hasStrategicTheme?: boolean | null | undefined;
  /** Whether the application shows a measurable impact of the learning. */
  readonly expectsMeasurableImpact?: boolean | null | undefined;
  /** The day until which the applicant means to stay employed, included. No end in mind: `9999-12-31`. */
  readonly staysUntil?: Day | null | undefined;
  /** Whether the applicant is leaving, by notice given or received. */
  readonly onNotice?: boolean | null | undefined;
  /** Whether a formal performance review is going on. */
  readonly underPerformanceReview?: boolean | null | undefined;
  /** Whether the applicant is on another substantive course. Not stated, a last day of it says yes. */
  readonly hasOtherStudy?: boolean | null | undefined;
  /** The last day of that course, included. */
  readonly otherStudyEndsOn?: Day | null | undefined;
  /** Whether the applicant can study at level 7, by a degree (2:2 or better) or the equivalent. */
  readonly canStudyAtLevel7?: boolean | null | undefined;
  /** Whether there is proof of English. */
  readonly hasProofOfEnglish?: boolean | null | undefined;
  /** Whether the applicant may study in the United Kingdom: not at all, up to a last day, or without one. Not stated, a last day says limited. */
  readonly rightToStudy?: 'none' | 'limited' | 'unlimited' | null | undefined;
  /** The last day on which the applicant may study in the United Kingdom, included. */
  readonly rightToStudyUntil?: Day | null | undefined;
  /** The day on which the application was handed in. */
  readonly appliedOn?: Day | null | undefined;
}
