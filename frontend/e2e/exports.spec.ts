import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { people, signIn } from './people';

async function newestFile(page: Page): Promise<Buffer> {
  const newest = page.getByRole('list', { name: 'Các tệp của tôi' }).getByRole('listitem').first();
  const started = page.waitForEvent('download');
  await newest.getByRole('button', { name: /Tải về/ }).click();
  return readFile(await (await started).path());
}

test('what a search shows is taken away as a file with the same rows and its checksum', async ({ page }) => {
  await signIn(page, people.officer);
  await page.goto('/ideas');
  await page.getByLabel('Tìm sáng kiến, không cần gõ dấu').fill('may');
  await page.getByRole('search').getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page).toHaveURL(/q=may/);
  const shown = page.getByRole('list', { name: 'Danh sách sáng kiến' }).getByRole('listitem');
  await expect(shown.first()).toBeVisible();
  await page.getByRole('link', { name: 'Xuất thành tệp' }).click();
  await expect(page).toHaveURL(/kind=IDEAS&q=may/);
  await page.getByLabel('CSV').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tạo tệp' }).click();
  await expect(page).toHaveURL('/exports');
  await expectNoSidewaysScroll(page);

  const file = await newestFile(page);
  const text = file.toString('utf8');
  expect(text).toMatch(/^\uFEFFSố,Tên sáng kiến,/);
  const rows = text.split('\r\n').slice(1);
  const count = rows.findIndex((row) => row.startsWith(',,'));
  expect(text).toContain(`\r\nSố dòng,${count},`);
  await page.getByText('Mã kiểm tra').first().click();
  await expect(page.getByText(createHash('sha256').update(file).digest('hex'))).toBeVisible();
  await expectAccessible(page);

  await page.goto('/ideas?q=may');
  await expect(shown).toHaveCount(Math.min(24, count));
});

test('a leader takes the report of a board into a meeting', async ({ page }) => {
  await signIn(page, people.leader);
  await page.goto('/leaderboard');
  await page.getByRole('link', { name: 'Báo cáo cho cuộc họp (PDF, Excel)' }).click();
  await expect(page.getByLabel(/PDF để in/)).toBeChecked();
  await page.getByRole('button', { name: 'Tạo tệp' }).click();
  await expect(page).toHaveURL('/exports');
  const file = await newestFile(page);
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the data-protection officer takes a part of the audit away, people in it for a reason', async ({
  page,
}) => {
  await signIn(page, people.dataProtection);
  await page.goto('/audit?action=SIGN_IN');
  const shown = page.getByRole('main').locator('strong:visible');
  await expect(shown.filter({ hasText: 'Đăng nhập' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Xuất thành tệp' }).click();
  await expect(page).toHaveURL(/kind=AUDIT&action=SIGN_IN/);
  await page.getByLabel('CSV').check();
  await page.getByLabel(/Kèm họ tên/).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tạo tệp' }).click();
  await expect(page.getByText('Ghi lý do, ít nhất 5 ký tự.').first()).toBeVisible();
  await page.getByLabel('Lý do lấy họ tên').fill('Kiểm tra định kỳ');
  await page.getByRole('button', { name: 'Tạo tệp' }).click();
  await expect(page).toHaveURL('/exports');
  const text = (await newestFile(page)).toString('utf8');
  expect(text).toMatch(/^\uFEFFThời điểm,Mã người làm,Việc,/);
  expect(text).toContain(',SIGN_IN,');
  await page.goto('/audit?action=AUDIT_EXPORTED');
  await expect(shown.filter({ hasText: 'Tải nhật ký' }).first()).toBeVisible();
});
