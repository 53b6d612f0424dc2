import { Comment, DeclarationReflection, ReflectionGroup, ReflectionKind } from 'typedoc';
import { questionOf, questions } from './questions.js';
import { shelfOf, shelves } from './shelves.js';

/** Moves each declaration from the entry of the package that exports it to its question, and keeps the names of its entries. */
export function groupByQuestion(project) {
  const entries = project.getChildrenByKind(ReflectionKind.Module);
  const declarations = entries.flatMap((entry) => entry.children ?? []);
  for (const one of declarations) {
    const target = one.isReference() ? one.getTargetReflectionDeep() : one;
    (target.entries ??= []).push(packageEntry(one.parent.name));
  }
  const named = declarations.filter((one) => !one.isReference());

  for (const question of questions) {
    const module = new DeclarationReflection(question.name, ReflectionKind.Module, project);
    module.comment = new Comment([{ kind: 'text', text: textOf(question) }]);
    module.question = question;
    module.getFullName = () => '';
    project.registerReflection(module, undefined, undefined);
    project.addChild(module);
    for (const one of named.filter((declaration) => questionOf(declaration) === question)) {
      one.parent.removeChild(one);
      one.parent = module;
      module.addChild(one);
      // The search finds a name as itself.
      one.getFullName = () => one.name;
    }
  }
  for (const entry of entries) project.removeReflection(entry);
}

/** Functions first, then schemas, types and values, each in the order of the alphabet. */
export function setShelves(project) {
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    module.children?.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    module.groups = shelves
      .map((title) => {
        const group = new ReflectionGroup(title, module);
        group.children = (module.children ?? []).filter((one) => shelfOf(one) === title);
        return group;
      })
      .filter((group) => group.children.length > 0);
  }
}

function textOf({ answer, words }) {
  return words ? `${answer}\n\nLook here for: ${words}.` : answer;
}

// src/testing/vitest.ts is digital-academy/testing/vitest; src/index.ts, which TypeDoc calls src, is the root.
function packageEntry(name) {
  return name.replace(/^src/, 'digital-academy');
}
