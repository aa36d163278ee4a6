import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { messyList, type Planted } from './messyList';
import { officersUnit, people, signIn } from './people';

test('a messy list: thirty planted errors are found by row and column, corrected and sent again, and nothing is doubled', async ({
  page,
  request,
}, { project }) => {
  // Thirty rows, four files and as many background jobs.
  test.slow();
  const { id } = await officersUnit(request);
  const { code } = (await (await request.get(`/api/v1/units/${id}`)).json()) as { code: string };
  const stamp = String(Date.now()).slice(-6);
  const source = `Sổ ${project.name} ${stamp}`;
  const list = messyList(stamp, code);
  expect(list.errors).toHaveLength(30);
  const good = String(list.rows - 30);

  await test.step('the file is uploaded and its columns are guessed', async () => {
    await signIn(page, people.officer);
    await page.goto('/imports');
    await page.getByLabel('Nguồn của danh sách').fill(source);
    await choose(page, list.file);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await expect(page.getByLabel('Cột “Tên giải pháp”')).toHaveValue('TITLE');
    await expect(page.getByLabel('Cột “Đồng tác giả”')).toHaveValue('CO_AUTHORS');
    await expect(page.getByLabel('Cột “Ghi chú riêng”')).toHaveValue('');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('every error is shown at its row and column, and nothing else is one', async () => {
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expectFigures(page, { 'Số dòng': String(list.rows), 'Tạo mới': good, Lỗi: '30' });
    await expectRows(page, 'Dòng lỗi', list.errors);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('what was read otherwise than written is shown too', async () => {
    await page.getByText('Dòng nên xem lại', { exact: true }).click();
    const rows = page.getByRole('list', { name: 'Dòng nên xem lại' }).locator('> li');
    for (const { row, says } of list.warnings) {
      await expect(
        rows.filter({ has: page.getByText(`Dòng ${String(row)}`, { exact: true }) }),
      ).toContainText(says);
    }
  });

  const corrected = await test.step('the good rows are imported, the bad ones are downloaded', async () => {
    await page.getByRole('button', { name: `Nhập ${good} dòng đúng` }).click();
    await expect(page.getByText(`Đã nhập ${good} dòng`, { exact: true })).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp dòng lỗi (CSV)' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text).toContain('Lý do không nhập được');
    expect(text).not.toContain(`PDY-${stamp}-1,`);
    return list.correct(text);
  });

  await test.step('who has no phone gets a printed slip', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải phiếu biên nhận (PDF)' }).click();
    expect((await readFile(await (await saved).path(), 'latin1')).slice(0, 5)).toBe('%PDF-');
  });

  await test.step('corrected it is sent again as it is', async () => {
    await page.getByRole('link', { name: 'Gửi tệp đã sửa' }).click();
    await expect(page.getByLabel('Nguồn của danh sách')).toHaveValue(source);
    await upload(page, corrected);
    await expectFigures(page, { 'Số dòng': '30', 'Tạo mới': '30', Lỗi: '0' });
    await page.getByRole('button', { name: 'Nhập 30 dòng đúng' }).click();
    await expect(page.getByText('Đã nhập 30 dòng', { exact: true })).toBeVisible();
  });

  await test.step('the whole list once more makes nothing new', async () => {
    await page.goto(`/imports?unit=${id}&source=${encodeURIComponent(source)}`);
    await upload(page, list.corrected);
    const all = String(list.rows);
    await expectFigures(page, {
      'Số dòng': all,
      'Tạo mới': '0',
      'Thay đổi': '0',
      'Giữ nguyên': all,
      Lỗi: '0',
    });
    await expect(page.getByText('Không có dòng nào để nhập')).toBeVisible();
  });
});

const choose = (page: Page, text: string) =>
  page
    .getByLabel('Tệp Excel (.xlsx) hoặc CSV')
    .setInputFiles({ name: 'so-sang-kien.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

async function upload(page: Page, text: string) {
  await choose(page, text);
  await page.getByRole('button', { name: 'Tải lên' }).click();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}

async function expectFigures(page: Page, figures: Record<string, string>) {
  for (const [label, value] of Object.entries(figures)) {
    const term = page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) });
    await expect(page.locator('div').filter({ has: term }).last().getByRole('definition')).toHaveText(value);
  }
}

/** Exactly these rows, each with exactly this error. */
async function expectRows(page: Page, list: string, planted: Planted[]) {
  const rows = page.getByRole('list', { name: list }).locator('> li');
  await expect(rows).toHaveCount(planted.length);
  const shown = await rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText));
  planted.forEach(({ row, says }, i) => {
    expect(shown[i]).toContain(`Dòng ${String(row)}\n`);
    expect(shown[i]).toContain(`Lỗi: ${says}`);
    expect(shown[i]?.split('Lỗi: ')).toHaveLength(2);
  });
}
