import { ReflectionKind } from 'typedoc';

const folders = { guides: 'Guides', '': 'Background', reasons: 'Reasons', decisions: 'Decisions' };

// In the order in which to read them; any other comes after these.
const guides =
  'getting-started model writing-rules testing-rules testing-a-service last-place reserves changing-a-policy facts-and-doubts'
    .split(' ')
    .map((name) => `guides/${name}.html`);

/** What stands beside every page: guides, the reference by question, and what to look up. */
export function navigationOf(project, router) {
  const [first, ...rest] = Object.values(folders).map((text) => ({
    text,
    children: documentsIn(text, project, router).map((one) => entryOf(one)),
  }));
  const questions = project.getChildrenByKind(ReflectionKind.Module).map((module) => ({
    text: module.name,
    // The page of a question is an entry below it: a title that opens and leads elsewhere at once is neither to a keyboard.
    children: [entryOf(module, 'Overview'), ...(module.groups ?? []).map(shelfEntry)],
  }));
  return [first, ...questions, ...rest].filter(({ children }) => children.length > 0);

  function shelfEntry({ title, children }) {
    return { text: title, children: children.map((one) => entryOf(one)) };
  }

  function entryOf(one, text = one.name) {
    return { text, path: router.getFullUrl(one) };
  }
}

/** The documents of a section. */
export function documentsIn(section, project, router) {
  const documents = project.documents.filter((one) => sectionOf(one, router) === section);
  const placeOf = (one) => (guides.indexOf(router.getFullUrl(one)) + guides.length + 1) % (guides.length + 1);
  return documents.sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a page stands under that is no public name. */
export function sectionOf(page, router) {
  if (page.question) return 'Reference';
  if (page.source) return 'Source';
  return folders[router.getFullUrl(page).split('/').slice(0, -1).join('/')];
}
