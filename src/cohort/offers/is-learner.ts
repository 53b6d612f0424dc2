import type { Enrolment } from './enrolment.ts';

/** Whether they are in the cohort to learn: only learners occupy places. */
export function isLearner({ role }: Enrolment): boolean {
  return (role ?? 'learner') === 'learner';
}
