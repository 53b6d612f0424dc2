/** The page with what TypeDoc leaves out for a keyboard or a screen reader. */
export function accessible(html) {
  const [content, ...rest] = html.split('<div class="col-sidebar">');
  return [named(levelled(content)), ...rest.map((sidebar) => sidebar.replace(/(<\/?)h3\b/g, '$1h2'))]
    .join('<div class="col-sidebar" id="site-panel">')
    .replace('lang="en"', 'lang="en-GB"')
    .replace('<footer></footer>', '')
    .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Site">')
    .replace(
      /<a href="#"( class="tsd-widget menu" id="tsd-toolbar-menu-trigger") data-toggle="menu"([\s\S]*?)<\/a>/,
      '<button type="button"$1 aria-expanded="false" aria-controls="site-panel"$2</button>',
    )
    .replace('<div class="col-content">', '<div class="col-content" id="site-main" role="main" tabindex="-1">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replace(/<summary\b[\s\S]*?<\/summary>/g, (summary) =>
      summary.replace(/<a\b[^>]*tsd-anchor-icon[\s\S]*?<\/a>/g, ''),
    );
}

/** Below the title come headings of the second level, whatever TypeDoc thinks they look like. */
function levelled(content) {
  const first = content.search(/<h[23]\b/);
  const before = first < 0 ? content : content.slice(0, first);
  return before.replace(/(<\/?h)([45])\b/g, (_, tag, level) => tag + (level - 2)) + content.slice(before.length);
}

/** A table scrolls in a box that is called as the heading above it is, with its number on the page. */
function named(content) {
  let name = '';
  let number = 0;
  const regionOf = (table) =>
    `<div class="site-scroll" role="region" aria-label="Table ${++number}: ${name}">${table}</div>`;
  return content.replace(/<h\d[\s\S]*?<\/h\d>|<table>[\s\S]*?<\/table>/g, (found) => {
    if (found.startsWith('<table>')) return regionOf(found);
    name = found.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
    return found;
  });
}
