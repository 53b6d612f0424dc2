const pages = new WeakMap();
const codeInText = /<a\b[^>]*>[\s\S]*?<\/a>|<pre\b[\s\S]*?<\/pre>|<code>([A-Za-z]\w*)(?:[.(][^<]*)?<\/code>/g;

// Words of the rule language, and of any English: nobody can tell that a function is meant.
const words = ['ladder', 'not', 'policy'];

/** Makes a link of each public name that stands in the text of a page as code, like `decide`, `decide(…).missing` or `Policy.parse`. */
export function linkNames(html, { model, url }, router) {
  const names = namesOf(model.project, router);
  const up = '../'.repeat(url.split('/').length - 1);
  // An address before a colon is not the address with it.
  const mended = html.replace(/<a href="(https?:[^"]+):"([^>]*)>\1:<\/a>/g, '<a href="$1"$2>$1</a>:');
  // Other tables than that of the front page hold values, which are no names unless they look like one.
  const parts = mended.split(/(<table>[\s\S]*?<\/table>)/);
  return parts.map((part) => part.replace(codeInText, (found, name) => linkOf(found, name, part))).join('');

  function linkOf(found, name, part) {
    const isWord = /<code>[a-z]+</.test(found) && (part.startsWith('<table>') || words.includes(name));
    const page = names.get(name);
    if (page === undefined || page === url || (isWord && url !== 'index.html')) return found;
    return `<a href="${up}${page}">${found}</a>`;
  }
}

function namesOf(project, router) {
  if (!pages.has(project)) {
    const named = router.getLinkTargets().filter((one) => one.entries);
    pages.set(project, new Map(named.map((one) => [one.name, router.getFullUrl(one)])));
  }
  return pages.get(project);
}
