import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { uniqueTitle, written } from './ideaForm';
import { officersUnit, people, signIn } from './people';
import { findInQueue, returnIt } from './reviewDesk';
import { sentBefore } from './sentBefore';
import { window } from './windows';

/** Somebody else, at a screen like this one. */
async function alongside(browser: Browser, page: Page, login: string): Promise<Page> {
  const other = await window(browser, page, new URL(page.url()).origin);
  await signIn(other, login);
  return other;
}

test('a returned initiative is read in the inbox and leads to it', async ({ page, browser, request }) => {
  const idea = written('Khay đựng bu lông');
  const { number } = await sentBefore(request, idea);
  await signIn(page, people.worker);
  const officer = await alongside(browser, page, people.officer);
  await findInQueue(officer, idea.title);
  await returnIt(officer, 'Đề nghị nêu số liệu trước và sau khi áp dụng.');
  await officer.context().close();

  await page.goto('/me');
  await page.getByRole('link', { name: 'Tin báo' }).click();
  const news = page.getByRole('listitem').filter({ hasText: `${number} cần bổ sung` });
  await expect(news.getByText('Chưa đọc')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await news.getByRole('link', { name: `${number} cần bổ sung` }).click();
  await expect(page.getByRole('heading', { name: idea.title })).toBeVisible();
  await page.goto('/notices');
  await expect(news).toBeVisible();
  await expect(news.getByText('Chưa đọc')).toBeHidden();
});

test('whoever wants no summary says so once', async ({ page }) => {
  await signIn(page, people.newcomer);
  await page.goto('/notices?choose=1');
  const summary = page.getByLabel(/^Tóm tắt mỗi ngày/);
  const before = await summary.isChecked();
  await expectAccessible(page);
  await summary.setChecked(!before);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible();

  await page.reload();
  await expect(summary).toBeChecked({ checked: !before });
  await summary.setChecked(before);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible();
});

test('an office announces something after a preview, it arrives, and is taken back', async ({
  page,
  browser,
  request,
}) => {
  const subject = uniqueTitle('Họp sơ kết');
  const { name } = await officersUnit(request);
  await signIn(page, people.officer);
  await page.goto('/announcements');
  await page.getByRole('combobox', { name: /Đơn vị/ }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByLabel('Tiêu đề').fill(subject);
  await page.getByLabel('Nội dung').fill('14 giờ thứ Sáu tại hội trường.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText(/^Sẽ tới hộp tin của \d+ người$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gửi thông báo' }).click();
  const sent = page.getByRole('listitem').filter({ hasText: subject });
  await expect(sent.getByText('Đã tới nơi')).toBeVisible();
  await expectNoSidewaysScroll(page);

  const worker = await alongside(browser, page, people.worker);
  await worker.goto('/notices');
  await expect(worker.getByRole('heading', { name: subject })).toBeVisible();

  await sent.getByRole('button', { name: 'Gỡ khỏi mọi hộp tin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ khỏi mọi hộp tin' }).click();
  await expect(sent.getByText('Đã gỡ')).toBeVisible();
  await expect(async () => {
    await worker.reload();
    await expect(worker.getByRole('heading', { level: 1, name: 'Tin báo' })).toBeVisible();
    await expect(worker.getByText('Đang tải…').first()).toBeHidden();
    await expect(worker.getByRole('heading', { name: subject })).toBeHidden();
  }).toPass();
  await worker.context().close();
});

test('a unit that falls behind is shown with its figures, and it is said when nobody there can be urged on', async ({
  page,
}) => {
  await signIn(page, people.leader);
  await page.goto('/nudges');
  const behind = page
    .getByRole('listitem')
    .filter({ hasText: 'dự báo' })
    .filter({ hasNotText: 'Đôn đốc gần nhất' })
    .first();
  const urge = behind.getByRole('button', { name: /^Đôn đốc / });
  await expect(urge).toBeVisible();
  await expectAccessible(page);
  await urge.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Lời nhắn thêm/).fill('Đề nghị gửi kế hoạch trước thứ Sáu.');
  await expect(dialog.getByText(/sáng kiến mỗi ngày.*Đề nghị gửi kế hoạch/s)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
  await expect(dialog.getByText('Đơn vị này chưa có cán bộ nào có tài khoản.')).toBeVisible();
  await expect(dialog.getByLabel(/Lời nhắn thêm/)).toHaveValue(/kế hoạch/);
  await expectAccessible(page);
});
