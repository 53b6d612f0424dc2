// Run by `npm run docs` on the built site: every public name has its page under a question, and every link leads somewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { questions } from './questions.js';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const site = process.argv[2] ?? at('docs-site');
const files = new Set(readdirSync(site, { recursive: true }).map((path) => path.replaceAll('\\', '/')));
const pages = new Map(
  [...files].filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(`${site}/${path}`, 'utf8')]),
);
const ids = new Map();
const descriptions = new Map([...pages].map(([page, html]) => [descriptionOf(html), page]));
const names = readFileSync(at('test/public-names.txt'), 'utf8').matchAll(/^ {2}(\w+): (.+)$/gm);
const expected = new Map([...names].map(([, name, kinds]) => [`${shelfOf(kinds)}/${name}.html`, name]));

const problems = [
  ...[...expected].flatMap(([page, name]) => (pages.has(page) ? [] : [`${name} has no page ${page}`])),
  ...[...pages.keys()].filter((page) => /^(functions|schemas|types|values)\//.test(page)).flatMap(placeProblems),
  ...[...pages.keys()].filter((page) => page.endsWith('-1.html')).map((page) => `${page} is a twin`),
  ...[...pages].flatMap(linkProblems),
  ...[...pages].flatMap(([page, html]) => contentProblems(page, html)),
];

console.log(`${pages.size} pages, ${expected.size} public names, ${problems.length} problems`);
for (const problem of problems.slice(0, 40)) console.error(problem);
if (problems.length > 0 || expected.size === 0) process.exitCode = 1;

function shelfOf(kinds) {
  if (kinds === 'function') return 'functions';
  if (kinds === 'const') return 'values';
  return kinds.includes('const') ? 'schemas' : 'types';
}

/** It names its question, and its question lists it. */
function placeProblems(page) {
  const above = /class="tsd-breadcrumb">\s*<li>\s*<a href="\.\.\/([\w-]+)\.html"/.exec(pages.get(page))?.[1];
  const question = questions.find((one) => one.page === above);
  if (!question) return [`${page} stands under no question`];
  const listed = pages.get(`${above}.html`)?.includes(`href="${page}"`);
  return listed ? [] : [`${above}.html does not list ${page}`];
}

function linkProblems([page, html]) {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link.replaceAll('&amp;', '&'));
  return links
    .filter((link) => !/^(https?|mailto):/.test(link) && !leads(page, link))
    .map((link) => `${page}: ${link} leads nowhere`);
}

function leads(from, link) {
  const [path, anchor] = link.split('#').map(decodeURIComponent);
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!anchor) return files.has(target);
  return idsOf(target).has(anchor);
}

function idsOf(file) {
  if (!ids.has(file)) {
    const text = pages.get(file) ?? (files.has(file) ? readFileSync(`${site}/${file}`, 'utf8') : '');
    ids.set(file, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)));
  }
  return ids.get(file);
}

function descriptionOf(html) {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
}

/** What a reader without a network cannot see, and what nobody wants to. */
function contentProblems(page, html) {
  const unwanted = {
    'loads something from elsewhere': /<(?:script|img|link|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//,
    'is described as another page is': descriptions.get(descriptionOf(html)) === page ? /^$/ : /^/,
    'is not in British English': /<html(?![^>]*lang="en-GB")/,
    'has a menu that no key opens':
      /^(?![\s\S]*<button[^>]* id="tsd-toolbar-menu-trigger"[^>]* aria-controls="site-panel")/,
    'has a navigation without a name': /<nav(?![^>]* aria-label=)/,
    'has a table that scrolls without a name': /(?<! role="region" aria-label="Table \d+: [^"]+">)<table/,
    'has a diagram that is not drawn': /<code class="mermaid"/,
    'has a heading without a name': /<h\d id="_/,
    'links to an address with a colon too many': /href="https?:[^"]+:"/,
    'shows what zod inferred': page.startsWith('source/') ? /^$/ : /Zod(Optional|Nullable)<\/(?:span|a)>/,
  };
  return Object.entries(unwanted).flatMap(([what, pattern]) => (pattern.test(html) ? [`${page} ${what}`] : []));
}
