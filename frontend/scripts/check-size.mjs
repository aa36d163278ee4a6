// Budgets in gzip bytes: what a phone on a slow network really loads. Over budget means the build fails.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isAtHand, keptFiles } from './kept.mjs';

const KB = 1000;
const BUDGETS = {
  entry: 30,
  home: 35,
  submit: 42,
  worker: 45,
  staff: 80,
  chunk: 40,
  html: 14,
  precache: 300,
};
const STAFF =
  /^src\/features\/((api-clients|assisted-entry|campaign|dashboard|disputes|exports|grants|imports|groups|reported-comments|review|targets|unit|unit-imports)\/|workplace\/Workplace|guides\/Edit|submit\/Help|support\/(Desk|Team)|notices\/(Announcements|Nudges))/;
const SUBMIT = 'src/features/submit/ProblemPage.tsx';
const HOME = 'src/features/home/HomePage.tsx';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const gz = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);

function withImports(key, files = new Set()) {
  if (files.has(manifest[key].file)) return files;
  files.add(manifest[key].file);
  (manifest[key].imports ?? []).forEach((imported) => withImports(imported, files));
  return files;
}
const sum = (files) => [...files].reduce((total, file) => total + gz(file), 0);

const rows = [];
const check = (name, bytes, limit) =>
  rows.push({ name, kB: (bytes / KB).toFixed(1), limit, over: bytes > limit * KB });

const entryFiles = withImports(entryKey);
check('entry, every page', sum(entryFiles), BUDGETS.entry);
const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*Page\.tsx$/.test(key));
for (const key of pages) {
  const limit =
    { [HOME]: BUDGETS.home, [SUBMIT]: BUDGETS.submit }[key] ??
    (STAFF.test(key) ? BUDGETS.staff : BUDGETS.worker);
  check(`first visit ${key.replace('src/features/', '')}`, sum(withImports(key, new Set(entryFiles))), limit);
}
for (const { file, isEntry } of Object.values(manifest)) {
  if (!isEntry && file.endsWith('.js') && gz(file) > (BUDGETS.chunk * KB) / 2)
    check(`chunk ${file}`, gz(file), BUDGETS.chunk);
}
const { pages: htmlPages } = JSON.parse(readFileSync('dist/.vite/pages.json', 'utf8'));
for (const file of htmlPages) check(file, gz(file), BUDGETS.html);
const kept = [
  ...htmlPages.filter(isAtHand),
  ...[...keptFiles(manifest)].filter((file) => file.endsWith('.js')),
];
check('kept for use without a network', sum(kept), BUDGETS.precache);

for (const { name, kB, limit, over } of rows)
  console.log(`${over ? 'OVER' : '  ok'}  ${kB.padStart(6)} / ${limit} kB  ${name}`);
if (rows.some(({ over }) => over)) process.exit(1);
