import { academyCohorts, fedipAffiliatePolicy, fedipLevelPolicies } from 'digital-academy';
import ts from 'typescript';
import { readPublicTypes } from './public-types.ts';

/** Every code by which the package can say no, or not known, with the names of what says it. */
export function refusalCodes(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  const add = (code: string, by: string) => {
    if (!codes.get(code)?.includes(by)) codes.set(code, [...(codes.get(code) ?? []), by]);
  };
  for (const { id, requires } of publishedPolicies) for (const code of Object.keys(requires)) add(code, id);
  const { checker, entries } = readPublicTypes();
  for (const symbol of entries.flatMap(({ symbols }) => symbols)) {
    const declared = checker.getDeclaredTypeOfSymbol(resolved(symbol, checker));
    const types = declared.isUnion() ? declared.types : [declared];
    const said = /(Reason|Refusal|RefusalCode)$/.test(symbol.name) ? types : [];
    const reasons = types.flatMap((type) => typesOfReasons(type, checker));
    for (const type of [...said, ...reasons]) if (type.isStringLiteral()) add(type.value, symbol.name);
  }
  return codes;
}

/** The published policies, whose requirements are codes too. */
export const publishedPolicies = [
  ...academyCohorts.flatMap(({ policies }) => policies),
  fedipAffiliatePolicy,
  ...fedipLevelPolicies.map(({ policy }) => policy),
];

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function typesOfReasons(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  return ['reason', 'reasons'].flatMap((name) => {
    const property = checker.getPropertyOfType(type, name);
    const found = property && checker.getTypeOfSymbol(property);
    if (!found) return [];
    const items = checker.isArrayType(found) ? checker.getTypeArguments(found as ts.TypeReference) : [found];
    return items.flatMap((item) => (item.isUnion() ? item.types : [item]));
  });
}
