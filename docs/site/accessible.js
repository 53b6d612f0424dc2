/** The page with what TypeDoc leaves out for a keyboard or a screen reader. */
export function accessible(html) {
  const [content, ...rest] = html.split('<div class="col-sidebar">');
  return [levelled(content), ...rest.map((sidebar) => sidebar.replace(/(<\/?)h3\b/g, '$1h2'))]
    .join('<div class="col-sidebar">')
    .replace('<div class="col-content">', '<div class="col-content" id="site-main" role="main" tabindex="-1">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replace(/<table>[\s\S]*?<\/table>/g, '<div class="site-scroll" tabindex="0">$&</div>')
    .replace(/<pre>(?=<code class="text">)/g, '<pre class="site-scroll" tabindex="0">')
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
