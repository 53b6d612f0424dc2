import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import, or `export … from`, of a module. */
export interface Import {
  /** As written: `'zod'`, `'../calendar/add-days.ts'`. */
  readonly specifier: string;
  /** The module meant, for a relative specifier, from the root of the repository. */
  readonly file: string | undefined;
  /** What is taken, as written: `'* as z'`, `'{ addDays }'`. Empty for an import that names nothing. */
  readonly names: string;
  /** Whether it is still there when the code runs. `import { type T }` is: only `import type` goes away. */
  readonly atRunTime: boolean;
  /** Whether it is an `export … from`. */
  readonly reexport: boolean;
}

/** One module of src, as the rules see it. */
export interface Module {
  /** From the root of the repository: `'src/calendar/add-days.ts'`. */
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
  /** The functions it exports. */
  readonly verbs: readonly string[];
}

export type Modules = ReadonlyMap<string, Module>;

/** The modules of src, or of `texts` (path to text), which the tests of the rules write in memory. */
export function readModules(texts: Readonly<Record<string, string>> = textsOfSrc()): Modules {
  return new Map(
    Object.entries(texts).map(([file, text]) => {
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      return [file, { file, source, imports: importsOf(source), verbs: verbsOf(source) }];
    }),
  );
}

/** Every node below this one, parents first. */
export function nodesOf(parent: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  parent.forEachChild((child) => {
    nodes.push(child, ...nodesOf(child));
  });
  return nodes;
}

/** The shortest way from a module to a module or package that running code takes, or undefined if there is none. */
export function wayAtRunTime(modules: Modules, from: string, goal: string): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[from]];
  for (const way of ways) {
    for (const next of modules.get(way.at(-1)!)?.imports ?? []) {
      const reached = next.file ?? next.specifier;
      if (!next.atRunTime || seen.has(reached)) continue;
      if (reached === goal) return [...way, reached];
      seen.add(reached);
      ways.push([...way, reached]);
    }
  }
  return undefined;
}

function importsOf(source: ts.SourceFile): Import[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      return [read(node.moduleSpecifier, clause, { type: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword })];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      return [read(node.moduleSpecifier, node.exportClause, { type: node.isTypeOnly, reexport: true })];
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return [read(node.argument.literal, node.qualifier, { type: true })];
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return [read(node.arguments[0]!, undefined, { type: false })];
    }
    return [];
  });

  function read(
    from: ts.Node,
    names: ts.Node | undefined,
    { type, reexport = false }: { type: boolean; reexport?: boolean },
  ) {
    const specifier = ts.isStringLiteralLike(from) ? from.text : from.getText();
    const file = specifier.startsWith('.') ? posix.join(posix.dirname(source.fileName), specifier) : undefined;
    return { specifier, file, names: names?.getText().replace(/^type /, '') ?? '', atRunTime: !type, reexport };
  }
}

function verbsOf(source: ts.SourceFile): string[] {
  const listed = nodesOf(source)
    .filter(ts.isExportSpecifier)
    .map((node) => (node.propertyName ?? node.name).text);
  return source.statements.flatMap((node) => {
    const exported =
      ts.canHaveModifiers(node) && node.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    return functionsIn(node).filter((name) => exported === true || listed.includes(name));
  });
}

function functionsIn(node: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(node)) return [node.name?.text ?? 'default'];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations
    .filter(({ initializer: value }) => value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)))
    .map((one) => one.name.getText());
}

function textsOfSrc(): Record<string, string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(root + file, 'utf8')]));
}
