import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const entries = [
  ['digital-academy', at('src/index.ts')],
  ['digital-academy/data', at('src/data.ts')],
  ['digital-academy/testing', at('src/testing.ts')],
  ['digital-academy/testing/vitest', at('src/testing/vitest.ts')],
  ['digital-academy/testing/jest', at('src/testing/jest.ts')],
  ['digital-academy/testing/fast-check', at('src/testing/fast-check.ts')],
] as const;

/** The package as the compiler sees it: what each entry exports. */
export function readPublicTypes() {
  const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, at(''));
  const program = ts.createProgram({ rootNames: entries.map(([, file]) => file), options });
  const checker = program.getTypeChecker();
  return {
    checker,
    entries: entries.map(([name, file]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
      return { name, symbols: module ? checker.getExportsOfModule(module) : [] };
    }),
  };
}
