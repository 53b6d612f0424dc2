import { Comment, ReflectionKind } from 'typedoc';

/** Says below a parameter for options what each of them is, those first that have to be given, so that nobody has to open another page for it. */
export function describeOptions(project) {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name !== 'options' || parameter.comment) continue;
    const lines = inOrder(propertiesOf(parameter.type)).flatMap((property) => [text('\n- '), ...said(property)]);
    if (lines.length > 0) parameter.comment = new Comment(lines);
  }
}

/** Each once, but for those that nothing can be given for: what has to be given before what can be, and the day before all. */
function inOrder(properties) {
  const some = properties.filter(({ type }) => type?.name !== 'undefined');
  const rank = ({ name, flags }) => (name === 'asOf' ? 0 : flags.isOptional ? 2 : 1);
  return [...new Map(some.map((one) => [one.name, one])).values()].sort((a, b) => rank(a) - rank(b));
}

function said({ name, comment, flags }) {
  const summary = (comment?.getShortSummary(true) ?? []).map((part) => ({
    ...part,
    text: part.text.replace(/\s*\n\s*/g, ' '),
  }));
  return [{ kind: 'code', text: `\`${name}\`` }, text(flags.isOptional ? ' (optional): ' : ': '), ...summary];
}

function text(some) {
  return { kind: 'text', text: some };
}

/** The properties of an object type, however it is put together. */
function propertiesOf(type) {
  switch (type?.type) {
    case 'reflection':
      return type.declaration.children ?? [];
    case 'intersection':
      return type.types.flatMap(propertiesOf);
    case 'reference':
      return ofReference(type);
    default:
      return [];
  }
}

function ofReference({ name, reflection, typeArguments = [] }) {
  if (reflection) return reflection.children ?? propertiesOf(reflection.type);
  const all = propertiesOf(typeArguments[0]);
  if (name !== 'Pick' && name !== 'Omit') return all;
  const keys = namesIn(typeArguments[1]);
  return all.filter((property) => keys.includes(property.name) === (name === 'Pick'));
}

function namesIn(type) {
  return type.type === 'union' ? type.types.flatMap(namesIn) : [type.value];
}
