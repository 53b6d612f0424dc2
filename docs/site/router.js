import { BaseRouter, ReflectionKind } from 'typedoc';
import { shelfOf } from './shelves.js';

/** Short addresses that stay: functions/decide.html, guides/getting-started.html, source/src/eligibility/decide.ts.html. */
export class SiteRouter extends BaseRouter {
  getIdealBaseName(target) {
    if (target.isDocument()) return this.documentName(target);
    if (target.question) return target.question.page;
    return `${shelfOf(target).toLowerCase()}/${target.name}`;
  }

  // The theme shows no type parameter of which nothing is said, so nothing may link to it.
  buildAnchors(target, page) {
    if (!target.kindOf(ReflectionKind.TypeParameter) || target.hasComment()) super.buildAnchors(target, page);
  }

  documentName(document) {
    if (document.source) return `source/${document.source}`;
    const path = document.project.files.getReflectionPath(document);
    return path.replace(/^.*\/docs\//, '').replace(/(\/README)?\.md$/, '');
  }
}
