import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { alive, freePort, launch, ready, stop, stopAll, until } from './processes.mjs';

const yaml = createRequire(`${process.cwd()}/frontend/package.json`)('js-yaml');
const jar = 'backend/target/quarkus-app/quarkus-run.jar';
const work = process.env.WORK;
const data = `${work}/data`;
const binaries = `${homedir()}/.cache/sangkien/mariadb-11.4.5`;

afterEach(stopAll);

/** Of user and system time, in the kernel's ticks of 10 ms. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const run = () => launch('make', ['run'], { PORT: '0', SANGKIEN_DATA: data, SAMPLE_PROGRAMME: 'small' });
const databasePid = () => Number(readFileSync(`${data}/mariadb.pid`, 'utf8'));

async function campaigns(url) {
  return (await (await fetch(`${url}/api/v1/campaigns`)).json()).items.map(({ id }) => id);
}

/** What the browser of a worker would show from then on. */
async function signedIn(url) {
  const body = JSON.stringify({ login: 'congnhan@example.vn', password: 'SangKien@2026' });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/auth/login`, { method: 'POST', headers, body });
  return answer.headers.getSetCookie().find((cookie) => cookie.startsWith('rt=')).split(';')[0];
}

const session = async (url, cookie, what) =>
  (await fetch(`${url}/api/v1/auth/${what}`, { method: 'POST', headers: { Cookie: cookie, 'X-Requested-With': 'test' } })).status;

/** Asks as that person, with a new key for whatever is made, and gives the answer: read where it is JSON, else its bytes. */
async function caller(url, login) {
  const body = JSON.stringify({ login, password: 'SangKien@2026' });
  const { accessToken } = await (await fetch(`${url}/api/v1/auth/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).json();
  return async (method, path, what, version) => {
    const bytes = Buffer.isBuffer(what);
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${accessToken}`,
        'Content-Type': bytes ? 'application/octet-stream' : 'application/json',
        ...(method === 'POST' && { 'Idempotency-Key': randomUUID() }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
      body: bytes || what === undefined ? what : JSON.stringify(what),
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await answer.clone().text()}`);
    return /json/.test(answer.headers.get('Content-Type')) ? answer.json() : Buffer.from(await answer.arrayBuffer());
  };
}

const unitOf = async (ask) => (await ask('GET', '/me')).grants.find(({ role }) => role === 'UNIT_OFFICER').unitId;

/** Where the officer imports ideas to. */
async function place(ask, source) {
  const { id } = (await ask('GET', '/campaigns')).items.find(({ clock }) => clock.state === 'OPEN');
  return new URLSearchParams({ kind: 'IDEAS', unit: await unitOf(ask), campaign: id, source, fileName: 'so.csv' });
}

/** Ideas of the officer's unit, by people who agreed on paper. */
async function ledger(ask, rows) {
  const { code } = await ask('GET', `/units/${await unitOf(ask)}`);
  const titles = ['Mã dòng', 'Họ tên tác giả', 'Điện thoại hoặc e-mail tác giả', 'Mã đơn vị', 'Tác giả đồng ý tham gia', 'Số giấy đồng ý', 'Ngày ký giấy đồng ý', 'Mẫu giấy đồng ý', 'Tên sáng kiến'];
  const row = (n) => [`K-${n}`, `Nguyễn Thị ${'ABCDEGHIKL'[n % 10]}`, `098000000${n % 10}`, code, 'Có', `PDY-${n}`, '10/05/2026', '2026-1', `Giá treo khuôn số ${n}`];
  return [titles, ...Array.from({ length: rows }, (_, n) => row(n))].map((cells) => cells.join(';')).join('\n');
}

const matched = ({ titles }) => titles.filter(({ column }) => column).map(({ place, column }) => ({ place, column }));

const FORM = {
  title: 'Cải tiến gá kẹp phôi trên máy phay CNC',
  solutionType: 'TECHNICAL',
  field: 'PRODUCTION',
  description: 'Thiết kế lại gá kẹp để thay phôi trong 40 giây thay vì 3 phút, dùng thép tận dụng tại xưởng.',
  benefitText: 'Giảm thời gian chờ, mỗi ca làm thêm được 12 sản phẩm.',
  firstAppliedOn: '2026-03-01',
};

let before;
let staying;
let signedOut;

test('make run serves the pages and the sample programme, and Ctrl-C leaves no process', async () => {
  const make = run();
  const url = await ready(make);
  assert.match(await (await fetch(url)).text(), /<html lang="vi"/);
  before = await campaigns(url);
  assert.ok(before.length > 0);
  staying = await signedIn(url);
  signedOut = await signedIn(url);
  assert.equal(await session(url, signedOut, 'logout'), 204);
  const database = databasePid();
  process.kill(-make.pid, 'SIGINT');
  await once(make, 'exit');
  assert.ok(!alive(database), 'the database has stopped before make returns');
});

test('a second start builds nothing and finds the same data', async (t) => {
  const begin = Date.now();
  const make = run();
  const url = await ready(make);
  const used = processorSeconds(Number(readFileSync(`${data}/owner.lock`, 'utf8')));
  t.diagnostic(`${(Date.now() - begin) / 1000} s, of the processor ${used} s`);
  assert.doesNotMatch(make.output, /Building|Fetching/);
  assert.deepEqual(await campaigns(url), before);
  assert.equal(await session(url, signedOut, 'refresh'), 401, 'who signed out stays so');
  assert.equal(await session(url, staying, 'refresh'), 200, 'who did not stays signed in');

  const second = spawnSync('java', ['-jar', jar], { env: { ...process.env, PORT: '0', SANGKIEN_DATA: data }, encoding: 'utf8' });
  assert.equal(second.status, 1);
  assert.match(second.stderr, /in use by process \d+/);

  process.kill(-make.pid, 'SIGINT');
  await once(make, 'exit');
});

test('a killed application leaves no process, and the next start repairs the data', async () => {
  const application = launch('java', ['-jar', jar], { PORT: '0', SANGKIEN_DATA: data });
  await ready(application);
  const database = databasePid();
  application.kill('SIGKILL');
  await until('the database stops', 60, () => !alive(database));
  const next = launch('java', ['-jar', jar], { PORT: '0', SANGKIEN_DATA: data });
  assert.deepEqual(await campaigns(await ready(next)), before);
  await stop(next);
});

test('ten kills in the middle of an import and of exports lose nothing and double nothing', async (t) => {
  const rows = 4_000;
  const officer = 'canbo@example.vn';
  const start = async () => {
    const application = launch('java', ['-jar', jar], { PORT: '0', SANGKIEN_DATA: data });
    return { application, ask: await caller(await ready(application), officer) };
  };
  let { application, ask } = await start();
  const { id } = await ask('POST', `/imports?${await place(ask, 'Sổ mười lần tắt')}`, Buffer.from(await ledger(ask, rows)));
  const list = async () => {
    const now = await ask('GET', `/imports/${id}`);
    if (now.state === 'UPLOADED') await ask('POST', `/imports/${id}/check`, { matching: matched(now), convertFrom: null }, now.version);
    if (now.state === 'CHECKED') await ask('POST', `/imports/${id}/run`, undefined, now.version);
    return now;
  };

  const exports = [];
  const seen = [];
  let taken = 0;
  for (let kill = 0; kill < 10; kill++) {
    const ideas = { until: `20${90 + kill}-01-01` };
    exports.push((await ask('POST', '/exports', { kind: 'IDEAS', format: 'CSV', personal: false, ideas })).id);
    // Work is looked for once a second: the first kills come before it or while the list is checked, the others while its rows are taken.
    const wait = Math.random() * (kill < 3 ? 3_000 : 500);
    if (kill >= 3) await until('the import goes on', 120, async () => (await list()).done > taken);
    const end = Date.now() + wait;
    while (Date.now() < end) {
      await list();
      await pause(50);
    }
    const { state, done } = await list();
    seen.push(`${state} ${done}`);
    taken = done;
    application.kill('SIGKILL');
    const database = databasePid();
    await until('the database stops', 60, () => !alive(database));
    ({ application, ask } = await start());
  }
  t.diagnostic(seen.join(', '));

  const ended = await until('the import is done', 300, async () => {
    const now = await list();
    return !['UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING'].includes(now.state) && now;
  });
  assert.deepEqual([ended.state, ended.rows, ended.done, ended.errors, ended.refused], ['DONE', rows, rows, 0, 0]);
  for (const one of exports) {
    const made = await until('the file is made', 120, async () => {
      const now = await ask('GET', `/exports/${one}`);
      return now.state === 'DONE' && now;
    });
    const file = await ask('GET', `/exports/${one}/file`);
    assert.equal(createHash('sha256').update(file).digest('hex'), made.sha256);
    const lines = file.toString('utf8').split('\r\n');
    assert.equal(lines.findIndex((line) => line.startsWith(',,')) - 1, made.done);
  }
  await stop(application);

  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server } = await database(services);
  const counted = sql(["SELECT COUNT(*), COUNT(DISTINCT title) FROM idea WHERE title LIKE 'Giá treo khuôn số %'"]);
  assert.equal(counted.stdout.trim(), [rows, rows].join('\t'), counted.stderr);
  await stop(server);
});

test('an application whose database was killed ends, so that a supervisor can start it again', async () => {
  const application = launch('java', ['-jar', jar], { PORT: '0', SANGKIEN_DATA: data });
  await ready(application);
  process.kill(databasePid(), 'SIGKILL');
  const [status] = await once(application, 'exit');
  assert.equal(status, 1);
});

test('a program that runs wild at one address is slowed down, told when to come again, and let in then', async () => {
  const application = launch('java', ['-jar', jar], { PORT: '0', SANGKIEN_DATA: data, REQUESTS_PER_SECOND: '10' });
  const url = await ready(application);
  const answers = await Promise.all(Array.from({ length: 300 }, () => fetch(`${url}/api/v1/campaigns`)));
  assert.ok(answers.filter(({ status }) => status === 200).length >= 100, 'ten seconds are free');
  const refused = answers.find(({ status }) => status === 429);
  assert.equal((await refused.json()).type, '/problems/too-many');
  await until('it is let in again', Number(refused.headers.get('Retry-After')) + 5, async () => (await fetch(`${url}/api/v1/campaigns`)).ok);
  await stop(application);
});

test('a database address without its secrets is refused by name', () => {
  const env = { ...process.env, JDBC_URL: 'jdbc:mariadb://127.0.0.1:1/sangkien' };
  for (const name of ['JDBC_USER', 'JDBC_PASSWORD', 'JWT_KEYS', 'DATA_KEYS']) {
    const refused = spawnSync('java', ['-jar', jar], { env, encoding: 'utf8' });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, new RegExp(`^${name} is missing`));
    env[name] = 'given';
  }
});

test('commands that look at data make none where there is none, and say what to set', () => {
  const nowhere = `${work}/nowhere`;
  mkdirSync(nowhere);
  const { SANGKIEN_DATA, JDBC_URL, ...env } = process.env;
  for (const command of ['recount', 'audit-check']) {
    const refused = spawnSync('java', ['-jar', resolve(jar), command], { cwd: nowhere, env, encoding: 'utf8' });
    assert.equal(refused.status, 1, refused.stdout);
    assert.match(refused.stderr, new RegExp(`^${command} found no database .*SANGKIEN_DATA.*JDBC_URL`));
  }
  assert.deepEqual(readdirSync(nowhere), []);
});

test('what only suits development is refused where real people sign in', async () => {
  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server, port } = await database(services);
  const users = databaseUsers();
  const keys = `${work}/open-keys`;
  mkdirSync(keys);
  chmodSync(spawnSync('java', ['-jar', jar, 'create-key', keys], { encoding: 'utf8' }).stdout.trim(), 0o644);
  const refused = spawnSync('java', ['-jar', jar], {
    env: {
      ...process.env,
      ...services.backend.environment,
      JDBC_URL: services.backend.environment.JDBC_URL.replace('database:3306', `127.0.0.1:${port}`),
      ...users,
      JWT_KEYS: keys,
      DATA_KEYS: `${data}/data-keys`,
      IDEA_INDEX: `${work}/idea-index`,
      SAMPLE_PROGRAMME: 'small',
      QUARKUS_SWAGGER_UI_ENABLED: 'true',
      PORT: '0',
    },
    encoding: 'utf8',
  });
  await stop(server);
  assert.equal(refused.status, 1);
  for (const setting of [/SAMPLE_PROGRAMME/, /swagger-ui/, /JWT_KEYS/]) assert.match(refused.stdout + refused.stderr, setting);
});

test('the settings of docker-compose.yml start a database and an application that work together', async () => {
  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server, port } = await database(services);
  const { JDBC_PASSWORD, JDBC_MIGRATION_PASSWORD } = databaseUsers();

  const keys = `${work}/keys`;
  mkdirSync(keys);
  const made = spawnSync('java', ['-jar', jar, 'create-key', keys], { encoding: 'utf8' }).stdout.trim();
  assert.equal(statSync(made).mode & 0o777, 0o600);

  const { environment } = services.backend;
  const application = launch('java', ['-jar', jar], {
    ...environment,
    JDBC_URL: environment.JDBC_URL.replace('database:3306', `127.0.0.1:${port}`),
    JDBC_PASSWORD,
    JDBC_MIGRATION_PASSWORD,
    JWT_KEYS: keys,
    DATA_KEYS: `${data}/data-keys`,
    IDEA_INDEX: `${work}/idea-index`,
    SAMPLE_PROGRAMME: 'none',
    PORT: '0',
  });
  const url = await ready(application);
  assert.deepEqual(await campaigns(url), before);
  const [key] = (await (await fetch(`${url}/.well-known/jwks.json`)).json()).keys;
  assert.ok(made.endsWith(`${key.kid}.jwk`));
  await stop(application);
  await stop(server);
});

test('three nodes over one database count uses and guesses together, and end a session at once', async () => {
  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server, port } = await database(services);
  const users = databaseUsers();
  const { environment } = services.backend;
  const nodes = [1, 2, 3].map((node) =>
    launch('java', ['-jar', jar], {
      ...environment,
      ...users,
      JDBC_URL: environment.JDBC_URL.replace('database:3306', `127.0.0.1:${port}`),
      JWT_KEYS: `${work}/keys`,
      DATA_KEYS: `${data}/data-keys`,
      IDEA_INDEX: `${work}/idea-index-${node}`,
      NODE_NAME: `node-${node}`,
      SECURE_COOKIE: 'false',
      SAMPLE_PROGRAMME: 'none',
      PORT: '0',
    }),
  );
  const urls = await Promise.all(nodes.map(ready));
  const fifty = (what) => Promise.all(Array.from({ length: 50 }, (_, n) => what(urls[n % 3])));
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'test' };

  const cookie = await signedIn(urls[0]);
  const refreshed = await fifty((url) => fetch(`${url}/api/v1/auth/refresh`, { method: 'POST', headers: { Cookie: cookie, 'X-Requested-With': 'test' } }));
  const successors = new Set(refreshed.flatMap((answer) => answer.headers.getSetCookie()).map((set) => set.split(';')[0]).filter((set) => /rt=/.test(set)));
  assert.deepEqual([...new Set(refreshed.map(({ status }) => status))], [200]);
  assert.equal(successors.size, 1, 'fifty uses of one token have one successor');

  const { accessToken } = await refreshed[0].json();
  const me = async (url) => (await fetch(`${url}/api/v1/me`, { headers: { Authorization: `Bearer ${accessToken}` } })).status;
  assert.deepEqual(await Promise.all(urls.map(me)), [200, 200, 200]);
  assert.equal(await session(urls[1], [...successors][0], 'logout'), 204);
  assert.deepEqual(await Promise.all(urls.map(me)), [401, 401, 401]);

  const guess = JSON.stringify({ login: '0369999998', password: 'sai' });
  const guesses = await fifty((url) => fetch(`${url}/api/v1/auth/login`, { method: 'POST', headers, body: guess }));
  assert.ok(guesses.filter(({ status }) => status === 401).length <= 10, guesses.map(({ status }) => status).join(' '));
  assert.ok(guesses.some(({ status }) => status === 429));
  for (const node of nodes) await stop(node);
  await stop(server);
});

test('recount says by its exit code whether anything was wrong, names it, and repairs it on request', async () => {
  const recount = (...more) => spawnSync('java', ['-jar', jar, 'recount', ...more], { env: { ...process.env, SANGKIEN_DATA: data }, encoding: 'utf8' });
  const right = recount();
  assert.equal(right.status, 0, right.stdout + right.stderr);
  assert.match(right.stdout, /^recount: 0 differences$/m);

  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server } = await database(services);
  const unit = sql(['SELECT u.code FROM tally t JOIN unit u ON u.id = t.unit_id ORDER BY t.valid DESC, u.id LIMIT 1']).stdout.trim();
  assert.equal(sql([`UPDATE tally t JOIN unit u ON u.id = t.unit_id SET t.valid = t.valid + 7 WHERE u.code = '${unit}' ORDER BY t.scope_id LIMIT 1`]).status, 0);
  await stop(server);

  const wrong = recount();
  assert.equal(wrong.status, 2, wrong.stderr);
  assert.ok(wrong.stdout.includes(unit), wrong.stdout);
  assert.doesNotMatch(wrong.stdout, /^recount: 0 differences/m);
  const repaired = recount('--repair');
  assert.equal(repaired.status, 0, repaired.stderr);
  assert.match(repaired.stdout, /differences, repaired$/m);
  assert.equal(recount().status, 0);
  assert.equal(recount('--repare').status, 1);
});

test('the user that runs the application has no right to change what is frozen or written down', async () => {
  const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));
  const { server, port } = await database(services);
  const { environment } = services.backend;
  const settings = {
    ...environment,
    JDBC_URL: environment.JDBC_URL.replace('database:3306', `127.0.0.1:${port}`),
    ...databaseUsers(),
    JWT_KEYS: `${work}/keys`,
    DATA_KEYS: `${data}/data-keys`,
    IDEA_INDEX: `${work}/idea-index`,
    SAMPLE_PROGRAMME: 'none',
  };
  const application = launch('java', ['-jar', jar], { ...settings, PORT: '0' });
  const url = await ready(application);
  const worker = await caller(url, 'congnhan@example.vn');
  const [campaignId] = await campaigns(url);
  const idea = await worker('POST', '/ideas', { campaignId, form: FORM });
  await worker('POST', `/ideas/${idea.id}/submission`, { truthful: true, notIpProtected: true, mayPublish: true });
  const leader = await caller(url, 'quantri@example.vn');
  const snapshot = await leader('POST', '/snapshots', { campaignId });
  const board = await (await fetch(`${url}/api/v1/snapshots/${snapshot.id}/board`)).json();
  assert.ok(board.board.self.figures.submitted > 0);
  const live = await (await fetch(`${url}/api/v1/leaderboards?campaign=${campaignId}`)).json();
  assert.ok(live.self.figures.submitted >= board.board.self.figures.submitted);
  await stop(application);
  assert.doesNotMatch(application.output, /command denied/);

  const recount = spawnSync('java', ['-jar', jar, 'recount', '--repair'], { env: { ...process.env, ...settings }, encoding: 'utf8' });
  assert.equal(recount.status, 0, recount.stdout + recount.stderr);
  const auditCheck = () => spawnSync('java', ['-jar', jar, 'audit-check'], { env: { ...process.env, ...settings }, encoding: 'utf8' });
  const whole = auditCheck();
  assert.equal(whole.status, 0, whole.stdout + whole.stderr);
  assert.match(whole.stdout, /^audit-check: [1-9]\d* links, 0 broken$/m);

  const asApplication = (statement) => sql([statement], { login: ['--protocol=tcp', '--host=127.0.0.1', `--port=${port}`, '--user=sangkien', `--password=${settings.JDBC_PASSWORD}`] });
  assert.notEqual(asApplication('SELECT COUNT(*) FROM snapshot_figure').stdout.trim(), '0');
  for (const table of ['snapshot', 'snapshot_unit', 'snapshot_figure', 'snapshot_member', 'snapshot_signature', 'idea_event', 'target_change', 'audit_event', 'audit_link']) {
    const key = table.startsWith('snapshot_') ? 'snapshot_id' : table === 'audit_link' ? 'event_id' : 'id';
    for (const statement of [`UPDATE ${table} SET ${key} = ${key}`, `DELETE FROM ${table}`, `TRUNCATE ${table}`, `DROP TABLE ${table}`, `ALTER TABLE ${table} ADD x INT`]) {
      const refused = asApplication(statement);
      assert.notEqual(refused.status, 0, statement);
      assert.match(refused.stderr, /command denied to user 'sangkien'/, statement);
    }
  }
  assert.match(asApplication('DROP TRIGGER snapshot_no_delete').stderr, /denied/);

  assert.equal(sql(['USE sangkien; DROP TRIGGER audit_event_no_update; UPDATE audit_event SET actor_id = 1 ORDER BY id LIMIT 1']).status, 0);
  const altered = auditCheck();
  assert.equal(altered.status, 2, altered.stdout + altered.stderr);
  assert.match(altered.stdout, /^ALTERED chain \S+ day \S+ sequence 1 event \d+$/m);
  await stop(server);
});

test('docker-compose.yml holds no secret and names each that is missing', () => {
  const text = readFileSync('docker-compose.yml', 'utf8');
  for (const [, value] of text.matchAll(/(?:PASSWORD|_KEYS): (.*)/g)) {
    assert.ok(/^\/(data-)?keys$/.test(value) || /^\$\{\w+:\?set \w+/.test(value), value);
  }
});

/** A server over the data of the tests before, with the settings of docker-compose.yml. */
async function database({ database: { command } }) {
  const port = await freePort();
  const settings = command.map((option) => option.replace(/\$\{\w+:-(.*)\}/, '$1'));
  const server = launch(`${binaries}/bin/mariadbd`, [
    '--no-defaults', `--basedir=${binaries}`, `--lc-messages-dir=${binaries}/share`, `--datadir=${data}/mariadb`,
    '--bind-address=127.0.0.1', `--port=${port}`, '--socket=compose.sock', ...(process.getuid() === 0 ? ['--user=root'] : []), ...settings,
  ]);
  await until('the database accepts connections', 120, () => /ready for connections/.test(server.output));
  return { server, port };
}

/** As the first start of docker-compose.yml makes them, beside the application's user of these data; a second time changes nothing. */
function databaseUsers() {
  const { content } = yaml.load(readFileSync('docker-compose.yml', 'utf8')).configs['database-owner'];
  const owner = content.replace(/\$\{DB_OWNER_PASSWORD:[^}]*\}/, 'made up for the owner').replace('CREATE USER', 'CREATE OR REPLACE USER');
  const rights = readFileSync('backend/docs/database-users.sql', 'utf8');
  const made = sql([], { input: [owner, rights, rights].join('\n').replaceAll("'@'%'", "'@'127.0.0.1'") });
  assert.equal(made.status, 0, made.stderr);
  return { JDBC_PASSWORD: readFileSync(`${data}/database-password`, 'utf8'), JDBC_MIGRATION_PASSWORD: 'made up for the owner' };
}

/** As the database's administrator, unless somebody else signs in. */
function sql(statements, { login = [`--socket=${data}/mariadb/compose.sock`], input } = {}) {
  const what = statements.flatMap((statement) => ['--execute', statement]);
  return spawnSync(`${binaries}/bin/mariadb`, ['--no-defaults', ...login, '--skip-ssl', '--batch', '--skip-column-names', ...what, 'sangkien'], { input, encoding: 'utf8' });
}
