/// <reference lib="webworker" />
// Keeps the pages and the public figures at hand when there is no network. Nothing personal is ever stored here.
declare const self: ServiceWorkerGlobalScope;
declare const PRECACHE: string[];
declare const REVISION: string;

const PAGES = `pages-${REVISION}`;
const FIGURES = 'figures';
const SHELL = '/shell.html';
const PATIENCE_MS = 4000;
const PUBLIC_FIGURES = /^\/api\/v1\/(leaderboards|campaigns)(\/[^/]+\/(phases|sprints))?$/;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(PAGES)
      .then((cache) => cache.addAll(PRECACHE))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldPages().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url.pathname));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(stored(request));
  else if (PUBLIC_FIGURES.test(url.pathname)) event.respondWith(figures(request));
});

async function page(request: Request, path: string): Promise<Response> {
  try {
    return await withPatience(fetch(request));
  } catch {
    const cache = await caches.open(PAGES);
    const own = path === '/' ? '/' : path.replace(/\/+$/, '');
    return (await cache.match(own)) ?? (await cache.match(SHELL)) ?? Response.error();
  }
}

async function stored(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function figures(request: Request): Promise<Response> {
  const cache = await caches.open(FIGURES);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request.url, response.clone());
    return response;
  } catch (failure) {
    const last = await cache.match(request.url);
    if (last) return last;
    throw failure;
  }
}

/** A network that hangs is worse than none: after four seconds the stored page is shown. */
function withPatience(answer: Promise<Response>): Promise<Response> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('slow')), PATIENCE_MS);
    }),
  ]);
}

async function forgetOldPages(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('pages-') && name !== PAGES).map((name) => caches.delete(name)),
  );
}

export {};
