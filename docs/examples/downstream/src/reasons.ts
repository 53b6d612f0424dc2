import { explain, formatDay, type DecisionBy } from 'digital-academy';
import type { FellowshipApplication } from './application.ts';
import type { fellowship } from './fellowship.ts';

/** Why a requirement is not met, or what is still to be told, in the words of this service. */
export function reasonFor(code: string, application: FellowshipApplication): string {
  const { employer, hoursReleased, appliedOn } = application;
  switch (code as keyof typeof fellowship.requires) {
    case 'exemplar-employer':
      return `${employer} was neither an exemplar nor a fast follower`;
    case 'released-time':
      return hoursReleased == null
        ? 'nobody has said how long you are released'
        : `released for ${hoursReleased} hours a week, and nobody is paid to do the work`;
    case 'in-time':
      return appliedOn == null ? 'the day of the application is not known' : `applied on ${formatDay(appliedOn)}`;
  }
}

/** The letter: the first line says the outcome, and each requirement that is not met says why. */
export function letterTo(application: FellowshipApplication, decision: DecisionBy<typeof fellowship>): string {
  return explain(decision, {
    words: {
      requirement: ({ code, verdict, because }) =>
        verdict === 'not-met' ? `- ${because}: ${reasonFor(code, application)}.` : `- ${because}: ${verdict}.`,
    },
  });
}
