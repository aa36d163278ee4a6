/// <reference lib="webworker" />
// Keeps the pages and the public figures at hand when there is no network. Nothing personal is ever stored here.
declare const self: ServiceWorkerGlobalScope;
declare const PRECACHE: string[];
declare const REVISION: string;

const PAGES = `pages-${REVISION}`;
/** Parts of the application beyond those kept from the start, as they were opened: so that an opened guide can be read again. */
const OPENED = `opened-${REVISION}`;
const FIGURES = 'figures';
const PICTURES = 'guide-pictures';
const MOST_PICTURES = 80;
const VIDEOS = 'guide-videos';
const MOST_VIDEOS = 6;
const SHELL = '/shell.html';
const PATIENCE_MS = 4000;
const PUBLIC_FIGURES = /^\/api\/v1\/(leaderboards|campaigns)(\/[^/]+\/(phases|sprints))?$/;

const GUIDES = /^\/api\/v1\/guides(\/[^/]+)?$/;
const GUIDE_FILE = /^\/api\/v1\/guide-files\/[0-9a-f]{32}$/;

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
  else if (url.pathname.startsWith('/assets/')) event.respondWith(stored(event));
  else if (PUBLIC_FIGURES.test(url.pathname) || GUIDES.test(url.pathname))
    event.respondWith(figures(request));
  else if (GUIDE_FILE.test(url.pathname)) {
    if (request.destination === 'video') event.respondWith(video(event));
    else event.respondWith(unchanging(event));
  }
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

async function stored(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(OPENED, request.url, response.clone()));
  return response;
}

/** A picture and the captions of a video never change: others have another address. */
async function unchanging(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200) event.waitUntil(keep(PICTURES, request.url, response.clone(), MOST_PICTURES));
  return response;
}

/** What is sent as a whole is kept, even if the player stops reading: then any piece of it is at hand. */
async function video(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(request.url);
  if (kept) return piece(kept, request.headers.get('Range'));
  const response = await fetch(request);
  if (response.status === 200) event.waitUntil(keep(VIDEOS, request.url, response.clone(), MOST_VIDEOS));
  return response;
}

/** The bytes that a player asks for, of a video that is here. */
async function piece(kept: Response, range: string | null): Promise<Response> {
  const whole = await kept.blob();
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const from = Number(first);
  if (!first || from >= whole.size) return new Response(whole, { headers: kept.headers });
  const until = last ? Math.min(Number(last) + 1, whole.size) : whole.size;
  const headers = new Headers(kept.headers);
  headers.set('Content-Range', `bytes ${String(from)}-${String(until - 1)}/${String(whole.size)}`);
  headers.set('Content-Length', String(until - from));
  return new Response(whole.slice(from, until), { status: 206, headers });
}

/** A device that is full keeps less, and shows what it is asked for all the same. */
async function keep(name: string, address: string, response: Response, most = Infinity): Promise<void> {
  try {
    const cache = await caches.open(name);
    await cache.put(address, response);
    const earliest = (await cache.keys()).slice(0, -most);
    await Promise.all(earliest.map((request) => cache.delete(request)));
  } catch {
    // Next time.
  }
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
    names
      .filter((name) => /^(pages|opened)-/.test(name) && name !== PAGES && name !== OPENED)
      .map((name) => caches.delete(name)),
  );
}

export {};
