import { readFileSync } from 'node:fs';
import { DocumentReflection } from 'typedoc';

/** Puts each file of src that a declaration stands in on the site, as a page, and links there. */
export function addSources(project) {
  const sources = Object.values(project.reflections)
    .flatMap((one) => one.sources ?? [])
    .filter(({ fileName }) => fileName.startsWith('src/'));
  for (const source of sources) source.url = `source/${source.fileName}.html#L${source.line}`;
  for (const [name, path] of new Map(sources.map(({ fileName, fullFileName }) => [fileName, fullFileName]))) {
    const text = readFileSync(path, 'utf8');
    const document = new DocumentReflection(name, project, [{ kind: 'code', text: `\`\`\`\`ts\n${text}\`\`\`\`` }], {});
    document.source = name;
    project.registerReflection(document, undefined, undefined);
    project.addChild(document);
  }
}
