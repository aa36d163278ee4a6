import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { test } from 'node:test';

const { URL: base, DIST: dist } = process.env;
const csp = readFileSync(`${dist}/csp.txt`, 'utf8').trim();
const page = (file) => readFileSync(`${dist}/${file}`, 'utf8');

/** Sends the path as it is spelled; fetch would tidy it up first. */
function send(path, { method = 'GET', headers = {}, body } = {}) {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

function assertPageHeaders({ headers }) {
  assert.equal(headers['content-security-policy'], csp);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['x-frame-options'], 'DENY');
  assert.equal(headers['referrer-policy'], 'same-origin');
  assert.equal(headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
  assert.match(headers['content-security-policy'], /require-trusted-types-for 'script'/);
  assert.doesNotMatch(headers['content-security-policy'], /unsafe/);
  assert.equal(headers.server, 'nginx');
}

test('the home page comes with its headers and is asked for again each time', async () => {
  const answer = await send('/');
  assert.equal(answer.status, 200);
  assert.equal(answer.text, page('index.html'));
  assert.equal(answer.headers['cache-control'], 'no-cache');
  assertPageHeaders(answer);
});

const routes = readdirSync(dist, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.name === 'index.html' && (entry.parentPath ?? entry.path) !== dist)
  .map((entry) => (entry.parentPath ?? entry.path).slice(dist.length));

test('every prerendered page is served as it was rendered', async () => {
  assert.ok(routes.length > 0);
  for (const route of routes) {
    const answer = await send(`${route}?page=2`);
    assert.equal(answer.status, 200, route);
    assert.equal(answer.text, page(`${route}/index.html`), route);
    assertPageHeaders(answer);
  }
});

test('a page with a parameter gets the shell', async () => {
  const answer = await send('/ideas/0K3JZ8M1V2Q4X');
  assert.equal(answer.status, 200);
  assert.equal(answer.text, page('shell.html'));
  assert.equal(answer.headers['cache-control'], 'no-cache');
  assertPageHeaders(answer);
});

test('assets are kept for a year, compressed and of the right type', async () => {
  const script = readdirSync(`${dist}/assets`).find((name) => name.endsWith('.js') && statSync(`${dist}/assets/${name}`).size > 1000);
  const answer = await send(`/assets/${script}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(answer.headers['content-encoding'], 'gzip');
  assertPageHeaders(answer);
});

test('a missing asset or file is not found, instead of a page', async () => {
  assert.equal((await send('/assets/gone-1234.js')).status, 404);
  assert.equal((await send('/gone.js')).status, 404);
});

test('hidden files and the operation pages are not served', async () => {
  for (const path of ['/.vite/manifest.json', '/.git/config', '/q/metrics', '/q/dev-ui', '/q/health']) {
    assert.equal((await send(path)).status, 404, path);
  }
});

test('the API and the key set answer through the proxy', async () => {
  const campaigns = await send('/api/v1/campaigns');
  assert.equal(campaigns.status, 200);
  assert.ok(JSON.parse(campaigns.text).items.length > 0);
  const keys = await send('/.well-known/jwks.json');
  assert.equal(keys.status, 200);
  assert.equal(JSON.parse(keys.text).keys[0].d, undefined);
  for (const answer of [campaigns, keys]) {
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['referrer-policy'], 'same-origin');
    assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
  }
});

test('other systems ask for tokens and use them through the proxy', async () => {
  const asked = (form, headers = {}) =>
    send('/oauth2/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    });
  const unknown = { grant_type: 'client_credentials', client_id: 'abc', client_secret: 'sk_live_0' };
  for (const answer of [
    await asked(unknown),
    await asked({ grant_type: 'client_credentials' }, { Authorization: `Basic ${Buffer.from('abc:sk_live_0').toString('base64')}` }),
  ]) {
    assert.equal(answer.status, 401);
    assert.equal(JSON.parse(answer.text).error, 'invalid_client');
    assert.match(answer.headers['cache-control'], /no-store/);
    assert.equal(answer.headers.pragma, 'no-cache');
    assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
  }
  assert.equal(JSON.parse((await asked({ grant_type: 'password' })).text).error, 'unsupported_grant_type');
  assert.equal((await send('/oauth2/token')).status, 405);
  for (const path of ['units', 'ideas', 'standings', 'ideas/HR-2026.117']) {
    const answer = await send(`/api/v1/client/${path}`, { headers: { Authorization: 'Bearer nonsense' } });
    assert.equal(answer.status, 401, path);
    assert.match(answer.headers['content-type'], /^application\/problem\+json/, path);
  }
});

test('an ETag stays strong through the proxy', async () => {
  const board = await send('/api/v1/leaderboards', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(board.status, 200);
  assert.match(board.headers.etag, /^"/);
  const again = await send('/api/v1/leaderboards', { headers: { 'If-None-Match': board.headers.etag } });
  assert.equal(again.status, 304);
});

test('a refusal of the API keeps its problem', async () => {
  const answer = await send('/api/v1/me');
  assert.equal(answer.status, 401);
  assert.match(answer.headers['content-type'], /^application\/problem\+json/);
});

test('a body over one megabyte is refused with a problem', async () => {
  const answer = await send('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.alloc(1024 * 1024 + 1, ' '),
  });
  assert.equal(answer.status, 413);
  assert.equal(JSON.parse(answer.text).type, '/problems/body-too-large');
});

const spellings = ['/api;x/v1/me', '/api/v1/me;x', '/api%3Bx/v1/me', '/api%2Fv1%2fme', '/api%5cv1/me', '/api\\v1/me', '/api//v1/me', '//api/v1/me'];
test('spellings of a path that could be read in two ways are refused', async () => {
  for (const path of spellings) {
    assert.equal((await send(path)).status, 400, path);
  }
});

test('what is the application’s is not found in another spelling, neither as a page nor behind the rules made for it', async () => {
  const others = [
    '/API/v1/campaigns',
    '/Api/V1/campaigns',
    '/%41PI/v1/campaigns',
    '/API',
    '/api',
    '/API/v1/client/ideas',
    '/api/v1/Client/ideas',
    '/API/v1/auth/login',
    '/OAUTH2/token',
    '/oauth2',
    '/Q/metrics',
    '/q',
    '/Q/health/ready',
    '/q/health/READY',
    '/.WELL-KNOWN/jwks.json',
    '/api/../q/metrics',
    '/api/%2e%2e/q/metrics',
  ];
  for (const path of others) {
    const answer = await send(path);
    assert.equal(answer.status, 404, path);
    assert.notEqual(answer.text, page('shell.html'), path);
    assert.equal((await send(path, { method: 'POST' })).status, 404, path);
  }
  for (const path of ['//API/v1/campaigns', '/API//v1/campaigns', '/API%2fv1/campaigns', '/API;x/v1/campaigns']) {
    assert.equal((await send(path)).status, 400, path);
  }
  assert.equal((await send('/api-clients')).text, page('shell.html'));
});

test('a query may hold any of the characters that a path may not', async () => {
  assert.equal((await send('/api/v1/units?q=a%2Fb;c//d')).status, 200);
});
