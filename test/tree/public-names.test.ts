import ts from 'typescript';
import { expect, it } from 'vitest';
import { readPublicTypes } from './public-types.ts';

// A name that appears, goes or changes its kind is a change for every user, so it has to show in a review. To accept it:
// npx vitest run --config test/vitest.config.ts --root . --project tree --update

// A noun is two of these under one name.
const kinds = [
  ['function', ts.SymbolFlags.Function],
  ['const', ts.SymbolFlags.Variable],
  ['type', ts.SymbolFlags.TypeAlias],
  ['interface', ts.SymbolFlags.Interface],
] as const;

it('the public names are the ones in test/public-names.txt', async () => {
  const { checker, entries } = readPublicTypes();
  const list = entries.map(({ name, symbols }) => [name, ...namesOf(symbols, checker), ''].join('\n')).join('\n');

  await expect(list).toMatchFileSnapshot('../public-names.txt');
}, 30_000);

it('a noun is exported with its schema: the bundled types would name the schema all the same', () => {
  const { checker, entries } = readPublicTypes();
  const schemaless = entries
    .flatMap(({ symbols }) => symbols)
    .filter((name) => isTypeOnly(name) && (targetOf(name, checker).flags & ts.SymbolFlags.Value) !== 0);
  expect(schemaless.map(({ name }) => name)).toEqual([]);
}, 30_000);

function namesOf(symbols: readonly ts.Symbol[], checker: ts.TypeChecker): string[] {
  return symbols.map((name) => `  ${name.name}: ${kindsOf(name, checker).join(', ')}`).sort();
}

function kindsOf(name: ts.Symbol, checker: ts.TypeChecker): string[] {
  const { flags } = targetOf(name, checker);
  return kinds
    .filter(([, flag]) => (flags & flag & (isTypeOnly(name) ? ts.SymbolFlags.Type : ~0)) !== 0)
    .map(([kind]) => kind);
}

function targetOf(name: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
}

function isTypeOnly(name: ts.Symbol): boolean {
  return name.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
}
