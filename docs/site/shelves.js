import { ReflectionKind } from 'typedoc';

/** What stands under a question, in this order. A shelf is a folder of the site, too. */
export const shelves = ['Functions', 'Schemas', 'Types', 'Values'];

/** The shelf of a public name. A schema and the type of its name are one, by then. */
export function shelfOf(declaration) {
  if (declaration.kind === ReflectionKind.Function) return 'Functions';
  if (declaration.kind === ReflectionKind.Variable) return 'Values';
  return declaration.schema ? 'Schemas' : 'Types';
}
