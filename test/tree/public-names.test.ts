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

function namesOf(symbols: readonly ts.Symbol[], checker: ts.TypeChecker): string[] {
  return symbols.map((name) => `  ${name.name}: ${kindsOf(name, checker).join(', ')}`).sort();
}

function kindsOf(name: ts.Symbol, checker: ts.TypeChecker): string[] {
  const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
  const { flags } = isAlias ? checker.getAliasedSymbol(name) : name;
  const typeOnly = name.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
  return kinds.filter(([, flag]) => (flags & flag & (typeOnly ? ts.SymbolFlags.Type : ~0)) !== 0).map(([kind]) => kind);
}
