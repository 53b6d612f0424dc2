import { type CalendarDate, decide, type Decision, type FactsFor, Policy } from 'digital-academy';
import { fellowship } from './fellowship.ts';

// Stands for a column of a database: the service writes its policy there, and reads it when it starts.
const column = JSON.stringify(fellowship);
const stored = Policy.parse(JSON.parse(column));

/** Decides on facts by the policy as it is stored. */
export function decideStored(facts: FactsFor<typeof fellowship>, { asOf }: { readonly asOf: CalendarDate }): Decision {
  return decide(stored, facts, { asOf });
}
