/** What tells the records of one application in one cohort from all others. */
export function keyOf({ application, cohort }: { readonly application: string; readonly cohort: string }): string {
  return JSON.stringify([application, cohort]);
}
