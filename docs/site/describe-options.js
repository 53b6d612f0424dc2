import { Comment, ReflectionKind } from 'typedoc';
import { firstSentence } from './first-sentence.js';

/** Says below a parameter for options what each of them is, those first that have to be given, so that nobody has to open another page for it. */
export function describeOptions(project) {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    // Options that have no type of their own are spelt out by TypeDoc.
    if (parameter.name !== 'options' || parameter.comment || parameter.type.type === 'reflection') continue;
    const properties = [...new Map(propertiesOf(parameter.type).map((one) => [one.name, one])).values()];
    const [optional, required] = [true, false].map((is) => properties.filter(({ flags }) => flags.isOptional === is));
    const lines = [...required, ...optional].flatMap((property) => [text('\n- '), ...said(property)]);
    if (lines.length > 0) parameter.comment = new Comment(lines);
  }
}

function said({ name, comment, flags }) {
  const sentence = firstSentence(comment).map((part) => ({ ...part, text: part.text.replace(/\s*\n\s*/g, ' ') }));
  const need = flags.isOptional ? ' (optional)' : '';
  return [{ kind: 'code', text: `\`${name}\`` }, text(sentence.length > 0 ? `${need}: ` : need), ...sentence];
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
