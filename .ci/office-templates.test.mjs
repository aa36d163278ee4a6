import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { until } from './processes.mjs';

const url = process.env.APP_URL;
const work = `${process.env.WORK}/templates`;
const PASSWORD = 'SangKien@2026';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Fields apart by a comma, in quotation marks, in UTF-8; a file for every sheet. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const LISTS = ['IDEAS', 'PEOPLE', 'RECOGNITIONS'];
const EXAMPLE = 'VÍ DỤ';

let officer;
let admin;
let planner;
let campaign;
/** The unit over which somebody has their first right. */
let over;

before(async () => {
  mkdirSync(work, { recursive: true });
  [officer, admin, planner] = await Promise.all(['canbo', 'quantri', 'chitieu'].map((name) => signIn(`${name}@example.vn`)));
  campaign = (await json(officer('GET', '/campaigns'))).items[0].id;
  over = async (somebody) => (await json(somebody('GET', '/me'))).grants[0].unitId;
});

async function signIn(login) {
  const body = JSON.stringify({ login, password: PASSWORD });
  const answer = await fetch(`${url}/api/v1/auth/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const { accessToken } = await answer.json();
  return async (method, path, sent, headers = {}) => {
    const isFile = sent instanceof Uint8Array;
    const found = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': isFile ? XLSX : 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
      body: isFile ? sent : sent && JSON.stringify(sent),
    });
    assert.ok(found.ok, `${method} ${path}: ${found.status} ${found.ok ? '' : await found.text()}`);
    return found;
  };
}

const json = async (answer) => (await answer).json();
const file = async (answer) => Buffer.from(await (await answer).arrayBuffer());

/** What LibreOffice makes of files, in a folder of their own. */
function converted(files, to, ...options) {
  const folder = `${work}/${randomUUID()}`;
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}`, content);
  const arguments_ = ['--headless', `-env:UserInstallation=file://${work}/office`, ...options, '--convert-to', to, '--outdir', `${folder}/out`];
  const { status, stderr } = spawnSync(process.env.OFFICE, [...arguments_, ...Object.keys(files).map((name) => `${folder}/${name}`)], { encoding: 'utf8', timeout: 180_000 });
  assert.equal(status, 0, stderr);
  return Object.fromEntries(readdirSync(`${folder}/out`).map((name) => [name, readFileSync(`${folder}/out/${name}`)]));
}

/** The rows of a text file as a spreadsheet program writes it. */
function cells(content) {
  const rows = [[]];
  for (const [, quoted, plain, end] of content.toString().replace(/^\uFEFF/, '').replaceAll('\r', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const template = (kind, format) => file(officer('GET', `/imports/template?kind=${kind}&format=${format}`));
const columns = (kind) => json(officer('GET', `/imports/columns?kind=${kind}`));

/** Uploaded and checked with the columns as they are guessed. */
async function checked(kind, content) {
  const query = new URLSearchParams({ kind, unit: await over(officer), campaign, source: randomUUID(), fileName: 'danh-sach.xlsx' });
  const { id, titles, version } = await json(officer('POST', `/imports?${query}`, content));
  const matching = titles.flatMap(({ place, column }) => (column ? [{ place, column }] : []));
  await officer('POST', `/imports/${id}/check`, { matching }, { 'If-Match': `"${version}"` });
  const done = await until('the file is checked', 60, async () => {
    const now = await json(officer('GET', `/imports/${id}`));
    assert.notEqual(now.state, 'FAILED', now.problem);
    return now.state === 'CHECKED' && now;
  });
  return { ...done, found: (await json(officer('GET', `/imports/${id}/rows`))).items };
}

test('LibreOffice opens every template with its titles, example, lists and explanations', async () => {
  const templates = Object.fromEntries(await Promise.all(LISTS.map(async (kind) => [`${kind}.xlsx`, await template(kind, 'XLSX')])));
  const shown = converted(templates, AS_SHOWN);
  const structure = converted(templates, 'fods');
  for (const kind of LISTS) {
    const known = await columns(kind);
    const sheet = (name) => cells(shown[`${kind}-${name}.csv`]);
    const [titles, example, ...more] = sheet('Danh sách');
    assert.deepEqual(titles, known.map(({ title, needed }) => title + (needed ? ' *' : '')));
    assert.ok(example[0].startsWith(EXAMPLE), example[0]);
    assert.deepEqual(more, []);
    assert.deepEqual(sheet('Hướng dẫn').slice(1, known.length + 1).map(([title, , hint]) => [title, hint]), known.map(({ title, hint }) => [title, hint]));
    const withChoices = known.filter(({ choices }) => choices.length > 0);
    const lists = sheet('Danh mục');
    for (const { title, choices } of withChoices) {
      const place = lists[0].indexOf(title);
      assert.deepEqual(lists.slice(1).map((row) => row[place]).filter(Boolean), choices);
    }
    const validations = structure[`${kind}.fods`].toString().match(/<table:content-validation [^>]*cell-content-is-in-list/g) ?? [];
    assert.equal(validations.length, withChoices.length, kind);
  }
});

test('saved by LibreOffice every template is taken as it is: all columns are known, the example is left out', async () => {
  const templates = Object.fromEntries(await Promise.all(LISTS.map(async (kind) => [`${kind}.xlsx`, await template(kind, 'XLSX')])));
  const saved = converted(templates, 'xlsx:Calc MS Excel 2007 XML');
  for (const kind of LISTS) {
    const { titles, rows, errors, creates } = await checked(kind, saved[`${kind}.xlsx`]);
    assert.deepEqual(titles.map(({ column }) => column), (await columns(kind)).map(({ name }) => name));
    assert.deepEqual([rows, creates, errors], [0, 0, 0], kind);
  }
});

test('the examples, typed below themselves and saved by LibreOffice, are good rows', async () => {
  const { code } = await json(officer('GET', `/units/${await over(officer)}`));
  const lists = await Promise.all(['IDEAS', 'PEOPLE'].map(async (kind) => {
    const [titles, example] = cells(await template(kind, 'CSV'));
    const typed = example.map((cell, place) => (place === 0 ? '1' : titles[place] === 'Mã đơn vị' ? code : cell));
    return [`${kind}.csv`, [titles, example, typed].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')];
  }));
  // LibreOffice takes a phone number for a number here, and its zero is lost, as it is when somebody types it.
  const saved = converted(Object.fromEntries(lists), 'xlsx:Calc MS Excel 2007 XML', '--infilter=CSV:44,34,76,1');
  for (const kind of ['IDEAS', 'PEOPLE']) {
    const { creates, errors, found } = await checked(kind, saved[`${kind}.xlsx`]);
    assert.deepEqual([creates, errors], [1, 0], JSON.stringify(found));
  }
});

test('the tree of units and its targets come back from LibreOffice unchanged', async () => {
  const top = await over(admin);
  const phase = (await json(planner('GET', `/campaigns/${campaign}/phases`))).items[0].id;
  const planned = await over(planner);
  const saved = converted({
    'units.xlsx': await file(admin('GET', `/units/${top}/sheet`)),
    'targets.xlsx': await file(planner('GET', `/units/${planned}/target-file?phase=${phase}`)),
    'empty.xlsx': await file(admin('GET', '/unit-imports/template')),
  }, 'xlsx:Calc MS Excel 2007 XML');
  const shown = converted({ 'units.xlsx': saved['units.xlsx'], 'empty.xlsx': saved['empty.xlsx'] }, AS_SHOWN);
  const titles = (name) => cells(Object.entries(shown).find(([sheet]) => sheet.startsWith(name))[1])[0];
  assert.deepEqual(titles('empty'), titles('units'));

  const { id } = await json(admin('POST', `/unit-imports?unit=${top}`, saved['units.xlsx']));
  const tree = await until('the tree is checked', 60, async () => {
    const now = await json(admin('GET', `/unit-imports/${id}`));
    return now.state !== 'PENDING' && now;
  });
  assert.deepEqual([tree.creates, tree.changes, tree.faults], [0, 0, 0], JSON.stringify(tree.causes));
  assert.ok(tree.rows > 1 && tree.same === tree.rows);

  const targets = await json(planner('POST', `/units/${planned}/target-file/check?phase=${phase}`, saved['targets.xlsx']));
  assert.deepEqual([targets.saved, targets.proposed, targets.errors], [0, 0, 0], JSON.stringify(targets.findings));
  assert.ok(targets.rows > 0);
});
