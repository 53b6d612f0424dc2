/** The page with its name and its first sentence as its description: what a search engine shows of it. */
export function describePage(html, name) {
  const [, content] = html.split(/<div class="col-(?:content|sidebar)"/);
  // A decision begins with its day.
  const paragraph = /<p>(?!\d)([\s\S]*?)<\/p>/.exec(content)?.[1] ?? 'Source.';
  const text = paragraph
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;');
  const sentence = /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
  return html.replace(/(<meta name="description" content=")[^"]*/, (_, start) => `${start}${name} – ${sentence}`);
}
