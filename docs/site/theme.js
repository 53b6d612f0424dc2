import { DefaultTheme, DefaultThemeRenderContext, JSX, ReflectionKind } from 'typedoc';
import { accessible } from './accessible.js';
import { breakNames } from './break-names.js';
import { describePage } from './describe-page.js';
import { firstSentence } from './first-sentence.js';
import { linkNames } from './link-names.js';
import { documentsIn, navigationOf, sectionOf } from './navigation.js';
import { shelfOf } from './shelves.js';
import { withLineAnchors } from './source-lines.js';

const h = JSX.createElement;
const kinds = { Functions: 'Function', Schemas: 'Schema and type', Types: 'Type', Values: 'Value' };

/** The pages: TypeDoc's, with less on them. */
export class SiteTheme extends DefaultTheme {
  ContextClass = SiteContext;

  buildNavigation(project) {
    return navigationOf(project, this.router);
  }

  render(page) {
    const html = describePage(super.render(page), page.model.name);
    return accessible(breakNames(linkNames(html, page, this.router)));
  }
}

class SiteContext extends DefaultThemeRenderContext {
  // A name says more than the word before it; the way to import it says the rest.
  header = ({ model, url }) => {
    if (url === 'index.html') return h(JSX.Fragment, null);
    if (model.isDocument() && !model.source) return h('div', { class: 'tsd-page-title' }, this.breadcrumbs(model));
    return h(
      'div',
      { class: 'tsd-page-title' },
      this.breadcrumbs(model),
      h('h1', null, model.name),
      model.entries && h('div', { class: 'site-import' }, h(JSX.Raw, { html: this.markdown(importOf(model)) })),
    );
  };

  breadcrumbs = (model) => {
    const above = model.entries
      ? [h('a', { href: this.urlTo(model.parent) }, model.parent.name), kinds[shelfOf(model)]]
      : [h('a', { href: this.relativeURL('index.html') }, model.project.name), sectionOf(model, this.router)];
    return h(
      'nav',
      { 'aria-label': 'Breadcrumb' },
      h(
        'ul',
        { class: 'tsd-breadcrumb' },
        above.map((one) => h('li', null, one)),
      ),
    );
  };

  // In a list, one sentence of a name is enough: by the habit of the house it says what the answer is.
  commentShortSummary = (model) => this.displayParts(firstSentence(model.comment ?? model.signatures?.[0]?.comment));

  // The signature has said all but what a comment adds.
  allTypeParameters = this.typeParameters;
  typeParameters = (all) => {
    const explained = all.filter((one) => one.hasComment());
    return explained.length > 0 ? this.allTypeParameters(explained) : h(JSX.Fragment, null);
  };

  // The list of properties stands in the preview, and beside the page, already.
  index = () => h(JSX.Fragment, null);

  // Everything is readonly and const: to say so each time says nothing.
  reflectionFlags = () => h(JSX.Fragment, null);

  memberSources = (model) => {
    const own = model === this.model || (model.parent === this.model && model.kindOf(ReflectionKind.CallSignature));
    const source = own && model.sources?.find(({ url }) => url);
    if (!source) return h(JSX.Fragment, null);
    const link = h('a', { href: this.relativeURL(source.url) }, `${source.fileName}:${source.line}`);
    return h('aside', { class: 'tsd-sources' }, h('p', null, 'Defined in ', link));
  };

  documentTemplate = ({ model }) => {
    const html = this.markdown(model.content);
    return h(
      'div',
      { class: 'tsd-panel tsd-typography' },
      h(JSX.Raw, { html: model.source ? withLineAnchors(html) : html }),
    );
  };

  // The front page is the README, with the ways on from it right under its first paragraph.
  indexTemplate = ({ model, project }) => {
    const html = this.markdown(model.readme);
    const first = html.indexOf('</p>') + '</p>'.length;
    return h(
      'div',
      { class: 'tsd-panel tsd-typography' },
      h(JSX.Raw, { html: html.slice(0, first) }),
      h('nav', { class: 'site-ways', 'aria-label': 'Guides and questions' }, waysOf(project, this)),
      h(JSX.Raw, { html: html.slice(first) }),
    );
  };
}

function waysOf(project, context) {
  const ways = {
    Guides: documentsIn('Guides', project, context.router),
    'Reference, by question': project.getChildrenByKind(ReflectionKind.Module),
  };
  return Object.entries(ways).map(([title, pages]) =>
    h(
      'section',
      null,
      h('h2', null, title),
      h(
        'ul',
        null,
        pages.map((one) =>
          h('li', null, h('a', { href: context.relativeURL(context.router.getFullUrl(one)) }, one.name)),
        ),
      ),
    ),
  );
}

function importOf(model) {
  const type = model.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias) && !model.schema ? 'type ' : '';
  const lines = model.entries.map((entry) => `import ${type}{ ${model.name} } from '${entry}';`);
  return [{ kind: 'code', text: `\`\`\`ts\n${lines.join('\n')}\n\`\`\`` }];
}
