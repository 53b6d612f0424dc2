import { Comment, ReflectionKind } from 'typedoc';

/**
 * A noun is a schema and a type under one name, and has one page: what the type says it is, what the schema says of parsing and
 * its examples, then the properties. What zod infers is left out: the type says the same in words.
 */
export function joinNouns(project) {
  for (const entry of project.getChildrenByKind(ReflectionKind.Module)) {
    for (const schema of entry.getChildrenByKind(ReflectionKind.Variable)) {
      const type = entry.children.find(
        (one) => one.name === schema.name && one.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias),
      );
      if (!type) continue;
      type.schema = true;
      type.comment = joined(type.comment, schema.comment);
      project.removeReflection(schema);
    }
  }
}

function joined(ofType, ofSchema) {
  const space = { kind: 'text', text: '\n\n' };
  return new Comment(
    [...(ofType?.summary ?? []), space, ...(ofSchema?.summary ?? [])],
    [...(ofSchema?.blockTags ?? []), ...(ofType?.blockTags ?? [])],
    new Set([...(ofType?.modifierTags ?? []), ...(ofSchema?.modifierTags ?? [])]),
  );
}
