import type { ExemplarRegisterOptions } from '../../organisation/exemplar/exemplar-status.ts';
import { exemplarStatus } from '../../organisation/exemplar/exemplar-status.ts';
import type { ExemplarFinding } from '../../organisation/exemplar/exemplar-finding.ts';
import type { AcademyApplication } from './academy-application.ts';
import type { AcademyFacts } from './academy-facts.ts';
import { statedFactNames } from './stated-fact-names.ts';

/**
 * The facts of an application as of a day: what the applicant said, and what the register says of the employer on that day.
 * What the register does not know is missing, never no; so is what an undated event may have changed by then, which
 * {@link exemplarStatus} flags. Where nothing else was stated, a last day of other study says that there is other study, and a last
 * day of the right to study that it is limited.
 *
 * @param application - what the applicant stated, as {@link AcademyApplication} gives it; what was left out is missing.
 * @throws RangeError if the employer is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { academyFactsOf } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const application = { id: 'A-001', employer: 'RW6' };
 * academyFactsOf(application, { asOf: '2017-09-01', register: exemplars }).employerIsFastFollower; // => false
 * academyFactsOf(application, { asOf: '2017-09-12', register: exemplars }).employerIsFastFollower; // => true
 * ```
 */
export function academyFactsOf(
  application: AcademyApplication,
  { asOf, register }: ExemplarRegisterOptions,
): AcademyFacts {
  const { employer, otherStudyEndsOn, rightToStudyUntil } = application;
  const status = employer == null ? undefined : exemplarStatus(employer, { asOf, register });
  return {
    employerIsExemplar: factOf(status?.exemplar),
    employerIsFastFollower: factOf(status?.fastFollower),
    ...Object.fromEntries(statedFactNames.map((name) => [name, application[name]])),
    // Where nothing else was stated, a last day says that there is a course, and that the right has an end.
    hasOtherStudy: otherStudyEndsOn == null ? application.hasOtherStudy : (application.hasOtherStudy ?? true),
    rightToStudy: rightToStudyUntil == null ? application.rightToStudy : (application.rightToStudy ?? 'limited'),
  };
}

// A fact carries no flag: an answer that an undated event may have overtaken is not known.
function factOf(finding: ExemplarFinding | undefined): boolean | undefined {
  if (finding === undefined || finding.answer === 'not-known' || finding.mayHaveHappened.length > 0) return undefined;
  return finding.answer === 'yes';
}
