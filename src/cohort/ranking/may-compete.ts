import type { Application } from './application.ts';

/** Whether the application was not decided to miss a requirement. */
export function mayCompete({ ineligibleFor }: Application): boolean {
  return ineligibleFor == null || ineligibleFor.length === 0;
}
