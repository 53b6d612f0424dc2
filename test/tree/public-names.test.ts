import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

// A name that appears, goes or changes its kind is a change for every user, so it has to show in a review. To accept it:
// npx vitest run --config test/vitest.config.ts --root . --project tree --update

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const entries = [
  ['digital-academy', at('src/index.ts')],
  ['digital-academy/data', at('src/data.ts')],
  ['digital-academy/testing', at('src/testing.ts')],
] as const;

// A noun is two of these under one name.
const kinds = [
  ['function', ts.SymbolFlags.Function],
  ['const', ts.SymbolFlags.Variable],
  ['type', ts.SymbolFlags.TypeAlias],
  ['interface', ts.SymbolFlags.Interface],
] as const;

it('the public names are the ones in test/public-names.txt', async () => {
  const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, at(''));
  const program = ts.createProgram({ rootNames: entries.map(([, file]) => file), options });
  const list = entries.map(([name, file]) => [name, ...namesOf(file, program), ''].join('\n')).join('\n');

  await expect(list).toMatchFileSnapshot('../public-names.txt');
}, 30_000);

function namesOf(file: string, program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((name) => `  ${name.name}: ${kindsOf(name, checker).join(', ')}`)
    .sort();
}

function kindsOf(name: ts.Symbol, checker: ts.TypeChecker): string[] {
  const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
  const { flags } = isAlias ? checker.getAliasedSymbol(name) : name;
  const typeOnly = name.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
  return kinds.filter(([, flag]) => (flags & flag & (typeOnly ? ts.SymbolFlags.Type : ~0)) !== 0).map(([kind]) => kind);
}
