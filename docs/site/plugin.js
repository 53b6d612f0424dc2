import { Application, Converter, IndexEvent, JSX, MarkdownEvent, ReflectionKind } from 'typedoc';
import { addSources } from './add-sources.js';
import { describeOptions } from './describe-options.js';
import { groupByQuestion, setShelves } from './group-by-question.js';
import { joinNouns } from './join-nouns.js';
import { quietTypes } from './quiet-types.js';
import { SiteRouter } from './router.js';
import { SiteTheme } from './theme.js';
import { weighSearch } from './weigh-search.js';

// Late, the sources of a declaration are known; early, markdown is not yet HTML.
const late = -1000;
const early = 1000;

/** What TypeDoc calls. Each file here does one thing to its model, or to the pages. */
export function load(app) {
  const { converter, options, renderer } = app;
  renderer.defineRouter('site', SiteRouter);
  renderer.defineTheme('site', SiteTheme);
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    options.setValue('router', 'site');
    options.setValue('theme', 'site');
  });
  renderer.hooks.on('body.begin', () =>
    JSX.createElement('a', { class: 'site-skip', href: '#site-main' }, 'Skip to the text'),
  );
  renderer.on(IndexEvent.PREPARE_INDEX, (event) => weighSearch(event, renderer.router));
  converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      joinNouns(project);
      groupByQuestion(project);
      addSources(project);
    },
    late,
  );
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    setShelves(project);
    quietTypes(project);
    describeOptions(project);
  });
  // TypeDoc leaves code out of the names of headings, and a heading that is all code has then no name.
  renderer.on(
    MarkdownEvent.PARSE,
    (event) => {
      event.parsedText = event.parsedText.replace(/^#+ .*`.*$/gm, (heading) => heading.replaceAll('`', ''));
    },
    early,
  );
  // A link to a schema means the page that it shares with its type, and one into another room is as good as one nearby.
  converter.addUnknownSymbolResolver(({ symbolReference }, { project }) => {
    const name = symbolReference?.path?.[0]?.path;
    const target = project
      .getReflectionsByKind(ReflectionKind.SomeExport)
      .find((one) => one.entries && one.name === name);
    return target && { target };
  });
}
