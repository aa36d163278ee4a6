import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from './processes.mjs';

const url = process.env.APP_URL;
const work = process.env.WORK;
const PASSWORD = 'SangKien@2026';
/** Fields apart by a comma, in quotation marks, in UTF-8; formulas as what they come to; a file for every sheet. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const ODD = ['=HYPERLINK("http://x.example";"Bấm vào đây xem")', '+84+1 máy bơm nước tưới cây', '-2+3 cách tính công mới', '@SUM(1;1) máy cắt vải tự động'];

async function signIn(login) {
  const body = JSON.stringify({ login, password: PASSWORD });
  const answer = await fetch(`${url}/api/v1/auth/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const { accessToken } = await answer.json();
  return async (method, path, sent) => {
    const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const found = await fetch(`${url}/api/v1${path}`, { method, headers, body: sent && JSON.stringify(sent) });
    assert.ok(found.ok, `${method} ${path}: ${found.status}`);
    return found;
  };
}

const json = async (answer) => (await answer).json();

/** The rows of a text file as a spreadsheet program writes it. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** What LibreOffice shows, sheet by sheet. */
function opened(name, content) {
  const folder = `${work}/${name.replace('.', '-')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, content);
  const options = ['--headless', `-env:UserInstallation=file://${work}/office`, '--infilter=CSV:44,34,76,1', '--convert-to', AS_SHOWN, '--outdir', `${folder}/out`];
  if (!name.endsWith('.csv')) options.splice(2, 1);
  const { status, stderr } = spawnSync(process.env.OFFICE, [...options, `${folder}/${name}`], { encoding: 'utf8', timeout: 120_000 });
  assert.equal(status, 0, stderr);
  return readdirSync(`${folder}/out`).sort().map((file) => cells(readFileSync(`${folder}/out/${file}`, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r', '')));
}

async function made(as, order) {
  const { id } = await json(as('POST', '/exports', { personal: false, ...order }));
  const done = await until('the file is made', 60, async () => {
    const now = await json(as('GET', `/exports/${id}`));
    assert.notEqual(now.state, 'FAILED', now.problem);
    return now.state === 'DONE' && now;
  });
  return { ...done, content: Buffer.from(await (await as('GET', `/exports/${id}/file`)).arrayBuffer()) };
}

test('LibreOffice shows the rows of the search, and computes nothing', async () => {
  const worker = await signIn('congnhan@example.vn');
  const { items } = await json(worker('GET', '/campaigns'));
  for (const title of ODD) {
    const form = {
      title, solutionType: 'TECHNICAL', field: 'PRODUCTION', firstAppliedOn: '2026-03-01', benefitText: 'Giảm thời gian chờ của cả tổ mỗi ca.',
      description: 'Thiết kế lại gá kẹp để thay phôi trong 40 giây thay vì 3 phút, dùng thép tận dụng tại xưởng.',
    };
    const idea = await json(worker('POST', '/ideas', { campaignId: items[0].id, form }));
    await worker('POST', `/ideas/${idea.id}/submission`, { truthful: true, notIpProtected: true, mayPublish: true });
  }
  const officer = await signIn('canbo@example.vn');
  const shown = await until('the search knows the new ones', 30, async () => {
    const found = [];
    for (let cursor = ''; cursor !== null; ) {
      const page = await json(officer('GET', `/idea-search?limit=100&cursor=${cursor}`));
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return ODD.every((title) => found.some((idea) => idea.title === title)) && found;
  });
  const expected = shown.map((idea) => [idea.number, idea.title, idea.unit.code]);

  const workbook = await made(officer, { kind: 'IDEAS', format: 'XLSX' });
  const sheets = opened(workbook.fileName, workbook.content);
  const rows = sheets.find(([head]) => head[0] === 'Số');
  assert.deepEqual(rows.slice(1).map((row) => [row[0], row[1], row[3]]), expected);
  assert.equal(workbook.done, expected.length);
  assert.ok(sheets.flat().some(([name, count]) => name === 'Số dòng' && count === String(expected.length)));

  const text = await made(officer, { kind: 'IDEAS', format: 'CSV' });
  const [lines] = opened(text.fileName, text.content);
  const guarded = ([number, title, code]) => [number, /^[=+\-@]/.test(title) ? `'${title}` : title, code];
  assert.deepEqual(lines.slice(1, 1 + expected.length).map((row) => [row[0], row[1], row[3]]), expected.map(guarded));
});

test('LibreOffice shows the figures of the board in the report', async () => {
  const leader = await signIn('lanhdao@example.vn');
  const board = await json(leader('GET', '/leaderboards?limit=100'));
  const report = await made(leader, { kind: 'REPORT', format: 'XLSX' });
  const [rows] = opened(report.fileName, report.content);
  const head = rows.findIndex(([first]) => first === 'Hạng');
  const column = (name) => rows[head].indexOf(name);
  const number = (text) => (text === '—' ? null : Number(text.replaceAll(',', '')));
  const figures = (row) => [number(row[column('Hợp lệ')]), number(row[column('Chỉ tiêu giao')]), number(row[column('% chỉ tiêu giao')])];
  const shown = (line) => [line.figures.valid, line.targets.assigned, line.targets.pctAssigned];
  const lines = rows.slice(head + 1, head + 1 + board.rows.length);
  assert.deepEqual(lines.map((row) => [number(row[column('Hạng')]), ...figures(row)]), board.rows.map((line) => [line.rank, ...shown(line)]));
  assert.match(rows.at(-1)[column('Đơn vị')], /^Tổng cộng: /);
  assert.deepEqual(figures(rows.at(-1)), shown(board.self));
});

test('LibreOffice shows what the desk finds for itself', async () => {
  const member = await signIn('hotro@example.vn');
  const shown = [];
  for (let cursor = ''; cursor !== null; ) {
    const page = await json(member('GET', `/support-queues/ideas?limit=100&cursor=${cursor}`));
    shown.push(...page.items);
    cursor = page.nextCursor;
  }
  assert.ok(shown.length > 0);
  for (const format of ['XLSX', 'CSV']) {
    const file = await made(member, { kind: 'STUCK_IDEAS', format });
    const sheets = opened(file.fileName, file.content);
    const rows = sheets.find(([head]) => head[0] === 'Số').slice(1, 1 + shown.length);
    assert.equal(file.done, shown.length);
    assert.deepEqual(rows.map((row) => [row[1], row[3]]), shown.map((idea) => [idea.title ?? '', idea.unit?.code ?? '']));
  }
});
