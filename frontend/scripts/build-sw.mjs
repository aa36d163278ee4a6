// Builds the service worker with the list of what it keeps. The revision changes when any of it does.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { isAtHand, keptFiles } from './kept.mjs';

const { pages: all } = JSON.parse(readFileSync('dist/.vite/pages.json', 'utf8'));
const pages = all.filter(isAtHand);
const addresses = pages.map((file) =>
  file === 'index.html' ? '/' : `/${file.replace(/\/index\.html$/, '')}`,
);
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const kept = keptFiles(manifest);
const online = new Set(
  Object.values(manifest)
    .filter(({ file }) => !kept.has(file))
    .map(({ file }) => file.replace('assets/', '')),
);
const assets = readdirSync('dist/assets').filter((file) => !file.endsWith('.css') && !online.has(file));
const hash = createHash('sha256');
for (const file of pages) hash.update(readFileSync(`dist/${file}`));
const precache = [
  ...addresses,
  ...assets.map((file) => `/assets/${file}`),
  '/icon.svg',
  '/manifest.webmanifest',
];

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { PRECACHE: JSON.stringify(precache), REVISION: JSON.stringify(hash.digest('hex').slice(0, 12)) },
  build: {
    emptyOutDir: false,
    outDir: 'dist',
    target: ['chrome100', 'safari15.4'],
    lib: { entry: 'src/sw.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
  },
});
console.log(`sw.js keeps ${precache.length} files`);
