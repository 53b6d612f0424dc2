/** The highlighted text with an anchor before each line, and its number. */
export function withLineAnchors(html) {
  return html.replace(/<pre><code([^>]*)>([\s\S]*?)<\/code>[\s\S]*<\/pre>/, (_, attributes, code) => {
    const lines = code.replace(/(<br ?\/?>|\n)$/, '').split(/<br ?\/?>|\n/);
    const numbered = lines.map((line, at) => `<span id="L${at + 1}" class="site-line">${line}\n</span>`);
    return `<pre class="site-source"><code${attributes}>${numbered.join('')}</code></pre>`;
  });
}
