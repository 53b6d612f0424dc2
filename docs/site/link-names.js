const pages = new WeakMap();
const codeInText = /<a\b[^>]*>[\s\S]*?<\/a>|<pre\b[\s\S]*?<\/pre>|<code>([A-Za-z]\w*)(?:[.(][^<]*)?<\/code>/g;

/** Makes a link of each public name that stands in the text of a page as code, like `decide`, `decide(…).missing` or `Policy.parse`. */
export function linkNames(html, { model, url }, router) {
  const names = namesOf(model.project, router);
  const up = '../'.repeat(url.split('/').length - 1);
  // An address before a colon is not the address with it.
  const mended = html.replace(/<a href="(https?:[^"]+):"([^>]*)>\1:<\/a>/g, '<a href="$1"$2>$1</a>:');
  return mended.replace(codeInText, (found, name) => {
    const page = names.get(name);
    return page === undefined || page === url ? found : `<a href="${up}${page}">${found}</a>`;
  });
}

function namesOf(project, router) {
  if (!pages.has(project)) {
    const named = router.getLinkTargets().filter((one) => one.entries);
    pages.set(project, new Map(named.map((one) => [one.name, router.getFullUrl(one)])));
  }
  return pages.get(project);
}
