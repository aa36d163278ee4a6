// Writes one HTML file per static page, in its pending state: styles inside, the page's code preloaded.
// Also writes the shell for pages with a parameter and the Content-Security-Policy that fits the styles.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pages, renderPage } from '../dist-ssr/prerender.js';

const SHELL = 'dist/shell.html';
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const template = readFileSync('dist/index.html', 'utf8');

const stylesheet = /<link rel="stylesheet"[^>]*href="\/(assets\/[^"]+\.css)"[^>]*>/;
const css = readFileSync(`dist/${stylesheet.exec(template)[1]}`, 'utf8').trim();
const styleHash = createHash('sha256').update(css).digest('base64');

/** Every chunk a page needs at once, without those the entry already brings. */
function chunksOf(source) {
  const found = new Set();
  const visit = (key) => {
    if (manifest[key].isEntry || found.has(manifest[key].file)) return;
    found.add(manifest[key].file);
    (manifest[key].imports ?? []).forEach(visit);
  };
  visit(source);
  return [...found];
}

const BOARD = '/api/v1/leaderboards';
// The home page shows one board; which one the page of boards shows stands in its address.
const BOARD_WITHOUT_CHOICE = `if(!location.search){const l=document.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='';l.href='${BOARD}';document.head.append(l)}`;
const scriptHash = createHash('sha256').update(BOARD_WITHOUT_CHOICE).digest('base64');
const FIRST_CALL = {
  '/': `<link rel="preload" as="fetch" crossorigin href="${BOARD}">`,
  '/leaderboard': `<script>${BOARD_WITHOUT_CHOICE}</script>`,
};

function htmlOf({ path, body, chunks, title }) {
  const preloads = chunks.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
  if (FIRST_CALL[path]) preloads.push(FIRST_CALL[path]);
  return template
    .replace(stylesheet, () => `<style>${css}</style>`)
    .replace('</head>', () => `${preloads.join('')}</head>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace('<div id="app"><!--app--></div>', () => `<div id="app" data-page="${path}">${body}</div>`);
}

const written = [];

function write(file, html) {
  if (/ style="/.test(html)) throw new Error(`${file}: a style attribute would be refused by the browser`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  written.push(file.replace('dist/', ''));
}

for (const { path, source } of pages) {
  const body = await renderPage(path);
  const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(body)?.[1];
  if (!heading) throw new Error(`${path} has no heading when rendered without data`);
  const html = htmlOf({ path, body, chunks: chunksOf(source), title: `${heading} – Sáng Kiến` });
  write(path === '/' ? 'dist/index.html' : `dist${path}/index.html`, html);
}

write(SHELL, htmlOf({ path: '', body: '', chunks: [], title: 'Sáng Kiến' }));

const policy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${scriptHash}'`,
  `style-src 'self' 'sha256-${styleHash}'`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  'trusted-types service-worker',
  "require-trusted-types-for 'script'",
];
writeFileSync('dist/csp.txt', `${policy.join('; ')}\n`);
writeFileSync('dist/.vite/pages.json', JSON.stringify({ pages: written }));
rmSync('dist-ssr', { recursive: true });
console.log(`${pages.length} pages and the shell prerendered`);
