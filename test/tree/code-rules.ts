import ts from 'typescript';
import { nodesOf } from './modules.ts';
import type { Rule } from './rule.ts';

const sayNothing = /^(utils?|helpers?|types|common|misc|shared|constants)$/;

// What looks at the world beyond the arguments. `new Date(instant)` does not.
const world = /^(Date\.now|Math\.random|Temporal\.Now|(performance|crypto|process|console|globalThis)\.\w+)$/;
const nowOfDateFns = /^date-fns\/(is(Past|Future|This\w+)|\w*(Today|Tomorrow|Yesterday|Now|NowStrict))$/;

export const codeRules = {
  'no default exports': ({ source }) => source.statements.filter(isDefaultExport).map(firstLine),

  'no classes and no enums': ({ source }) =>
    nodesOf(source)
      .filter((node) => ts.isClassLike(node) || ts.isEnumDeclaration(node))
      .map(firstLine),

  'names are kebab-case and say what is inside': ({ file }) =>
    file
      .replace(/\.ts$/, '')
      .split('/')
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.split('-').some((word) => sayNothing.test(word)))
      .map((name) => `'${name}'`),

  'no folder barrels': ({ file }, _, { entries }) =>
    file.endsWith('/index.ts') && !(file in entries) ? ['a folder has no index'] : [],

  'exports are documented, to the properties of interfaces': ({ source }) =>
    source.statements
      .filter((node) => modifiersOf(node).includes(ts.SyntaxKind.ExportKeyword))
      .filter((node, i, all) => !implementsOverload(node, all[i - 1]))
      .flatMap((node) => [node, ...(ts.isInterfaceDeclaration(node) ? node.members : [])])
      .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
      .map(firstLine),

  'no mutable module state': ({ source }) =>
    source.statements
      .filter((node) => ts.isVariableStatement(node) && !(node.declarationList.flags & ts.NodeFlags.Const))
      .map(firstLine),

  'nothing reads the clock, chance or the process': ({ source, imports }) => [
    ...nodesOf(source).filter(readsTheWorld).map(firstLine),
    ...imports.filter((one) => nowOfDateFns.test(one.specifier)).map((one) => `'${one.specifier}'`),
  ],
} satisfies Record<string, Rule>;

// What callers see of an overloaded function are the signatures above its body.
function implementsOverload(node: ts.Statement, before: ts.Statement | undefined): boolean {
  if (!ts.isFunctionDeclaration(node) || !before || !ts.isFunctionDeclaration(before)) return false;
  return node.body !== undefined && before.body === undefined && node.name?.text === before.name?.text;
}

function isDefaultExport(node: ts.Statement): boolean {
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
    return node.exportClause.elements.some((one) => one.name.text === 'default');
  }
  return ts.isExportAssignment(node) || modifiersOf(node).includes(ts.SyntaxKind.DefaultKeyword);
}

function modifiersOf(node: ts.Node): ts.SyntaxKind[] {
  return ts.canHaveModifiers(node) ? (node.modifiers ?? []).map((one) => one.kind) : [];
}

function readsTheWorld(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return world.test(node.getText());
  // `TZDate.tz` with nothing but a zone is the present moment, and so is any date made of nothing.
  if (ts.isCallExpression(node)) return /^((Date|fetch)\(|TZDate\.tz\([^,]*\)$)/.test(node.getText());
  return ts.isNewExpression(node) && /Date(Mini)?$/.test(node.expression.getText()) && !node.arguments?.length;
}

function firstLine(node: ts.Node): string {
  return `\`${node.getText().split('\n', 1)[0]!}\``;
}
