import { ReferenceType, ReflectionKind } from 'typedoc';

// TypeScript forgets the name of a template type and writes it out wherever it is used; an instant comes as six of them.
const templates = [
  ['Instant', /^`\$\{number\}-\$\{number\}-\$\{number\}T/],
  ['CalendarDate', /^`\$\{number\}-\$\{number\}-\$\{number\}`$/],
  ['ClockTime', /^`\$\{number\}:\$\{number\}/],
];

/** Gives types their names back, and leaves out what zod infers: nobody reads four thousand characters of it. */
export function quietTypes(project) {
  for (const one of Object.values(project.reflections)) {
    if (one.name.startsWith('_zod')) project.removeReflection(one);
  }
  const named = new Map(Object.values(project.reflections).map((one) => [one.name, one]));
  for (const one of Object.values(project.reflections)) {
    if (one.default) one.default = quiet(one.default);
    if (!one.type || templates.some(([name]) => name === one.name)) continue;
    if (one.name === '__namedParameters') one.name = parameterName(one.type);
    if (one.defaultValue === '...') delete one.defaultValue;
    one.type = quiet(one.type);
    // A type that spells a whole table out is better read as the table, in its source.
    if (one.kind === ReflectionKind.Variable && one.type.toString().length > 1000) delete one.type;
  }

  function quiet(type) {
    const template = type.type === 'templateLiteral' && nameOf(type);
    if (template) return ReferenceType.createResolvedReference(template, named.get(template), project);
    if (type.type === 'reference' && isInferred(type)) delete type.typeArguments;
    for (const part of ['elementType', 'target', 'objectType', 'targetType']) {
      if (typeof type[part] === 'object') type[part] = quiet(type[part]);
    }
    for (const parts of ['types', 'elements', 'typeArguments']) {
      if (type[parts]) type[parts] = once(type[parts].map(quiet));
    }
    return type.type === 'union' && type.types.length === 1 ? type.types[0] : type;
  }
}

function nameOf(type) {
  return templates.find(([, pattern]) => pattern.test(type.toString()))?.[0];
}

// A name of ours, or of zod, with what zod makes of a whole schema in its brackets.
function isInferred(type) {
  const text = type.toString();
  return text.length > 100 && text.includes('Zod') && (type.reflection || /^\$?Zod/.test(type.name));
}

// The templates of one instant, named, are the same type many times.
function once(types) {
  const names = types.map((type) =>
    type.type === 'reference' && templates.some(([name]) => name === type.name) ? type.name : type,
  );
  return types.filter((_, at) => names.indexOf(names[at]) === at);
}

/** What a parameter is called that the code takes apart at once. */
function parameterName(type) {
  if (type.type === 'intersection') return parameterName(type.types[0]);
  if (type.type !== 'reference' || type.name.endsWith('Options')) return 'options';
  if (/^(Pick|Omit|Partial|Readonly)$/.test(type.name)) return parameterName(type.typeArguments[0]);
  return type.name[0].toLowerCase() + type.name.slice(1);
}
