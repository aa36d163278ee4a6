import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { people, signIn } from './people';

interface Found {
  id: string;
  title: string;
}

/** A published idea of the sample that is not of the administrator. */
async function publishedIdea(page: Page): Promise<Found> {
  const answer = await page.request.get('/api/v1/idea-search?limit=1');
  const { items } = (await answer.json()) as { items: Found[] };
  if (!items[0]) throw new Error('the sample has published ideas');
  return items[0];
}

async function somebody(browser: Browser, like: Page, login: string | null, baseURL: string | undefined) {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: like.viewportSize(),
  });
  const page = await context.newPage();
  if (login) await signIn(page, login);
  return page;
}

async function switchComments(admin: Page, on: boolean): Promise<void> {
  await admin.goto('/campaign');
  await admin.getByRole('button', { name: 'Đổi lượt thích, bình luận' }).click();
  await admin.getByLabel('Cho phép thích sáng kiến').setChecked(on);
  await admin.getByLabel('Cho phép bình luận sáng kiến').setChecked(on);
  await admin.getByLabel('Lý do').fill('Theo kế hoạch truyền thông');
  await admin.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(admin.getByRole('group', { name: 'Đã lưu' })).toBeVisible();
}

test('a published idea is shared, applied elsewhere, commented on, and a comment is hidden', async ({
  page,
  browser,
  baseURL,
}) => {
  const idea = await publishedIdea(page);
  const admin = await somebody(browser, page, people.administrator, baseURL);
  const newcomer = await somebody(browser, page, people.newcomer, baseURL);
  const words = `Cách làm này rất hay ${Date.now()}`;
  const today = new Date().toISOString().slice(0, 10);

  await test.step('anybody copies its address and scans its code', async () => {
    await page.goto(`/ideas/${idea.id}`);
    await expect(page.getByLabel('Đường dẫn của sáng kiến này')).toHaveValue(
      new RegExp(`/ideas/${idea.id}$`),
    );
    await page.getByText('Mã QR').click();
    await expect(page.getByRole('img', { name: /^Mã QR mở sáng kiến/ })).toHaveJSProperty(
      'naturalHeight',
      150,
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click();
    expect((await download).suggestedFilename()).toMatch(/^SK-\d+\.png$/);
    await expect(page.getByRole('heading', { name: 'Bình luận' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('another unit tells that it applies it, and takes that back', async () => {
    await admin.goto(`/ideas/${idea.id}`);
    await admin.getByRole('button', { name: 'Đơn vị tôi áp dụng sáng kiến này' }).click();
    const unit = admin.getByRole('combobox', { name: 'Đơn vị áp dụng' });
    await unit.fill('cong ty');
    await admin.getByRole('option').first().click();
    const name = await unit.inputValue();
    await admin.getByLabel('Áp dụng như thế nào').fill('Áp dụng cho toàn bộ các tổ sản xuất.');
    await admin.getByLabel('Ngày bắt đầu áp dụng').fill(today);
    await expectAccessible(admin);
    await admin.getByRole('button', { name: 'Lưu ghi nhận' }).click();
    await expect(admin.getByRole('group', { name: 'Đã lưu ghi nhận.' })).toBeVisible();
    await page.reload();
    const notes = page.getByRole('list', { name: 'Nhân rộng ở đơn vị khác' });
    await expect(notes.getByRole('heading', { name })).toBeVisible();
    await expect(notes).toContainText(`Đã áp dụng từ ${today.split('-').reverse().join('/')}`);
    await admin.getByRole('button', { name: `Rút lại ghi nhận của ${name}` }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await expect(admin.getByRole('group', { name: 'Đã rút ghi nhận.' })).toBeVisible();
  });

  await test.step('the administrator switches comments on, and a worker writes one', async () => {
    await switchComments(admin, true);
    await newcomer.goto(`/ideas/${idea.id}`);
    await newcomer.getByLabel('Bình luận của bạn').fill(words);
    await newcomer.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(newcomer.getByRole('listitem').filter({ hasText: words })).toBeVisible();
    await expectAccessible(newcomer);
    await expectNoSidewaysScroll(newcomer);
  });

  await test.step('somebody reports it, and an officer hides it', async () => {
    const reader = await somebody(browser, page, people.worker, baseURL);
    await reader.goto(`/ideas/${idea.id}`);
    const comment = reader.getByRole('listitem').filter({ hasText: words });
    await comment.getByRole('button', { name: /^Báo cáo/ }).click();
    await reader.getByLabel('Lý do').selectOption({ label: 'Quảng cáo, spam' });
    await reader.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(comment.getByText('Bạn đã báo cáo bình luận này.')).toBeVisible();
    await reader.context().close();

    await admin.goto('/review-comments');
    const waiting = admin.getByRole('listitem').filter({ hasText: words });
    await expect(waiting).toContainText('1 người báo cáo');
    await expectAccessible(admin);
    await expectNoSidewaysScroll(admin);
    await waiting.getByRole('button', { name: /^Ẩn/ }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Lý do', { exact: true }).selectOption({ label: 'Quảng cáo, spam' });
    await dialog.getByLabel('Nói rõ lý do').fill('Không liên quan đến sáng kiến.');
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: 'Ẩn' }).click();
    await expect(admin.getByRole('group', { name: 'Đã ẩn bình luận.' })).toBeVisible();
    await expect(waiting).toHaveCount(0);
  });

  await test.step('only its writer still sees it, with the reason', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Bình luận' })).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await newcomer.reload();
    await expect(newcomer.getByRole('listitem').filter({ hasText: words })).toContainText(
      'Không liên quan đến sáng kiến.',
    );
  });

  await test.step('and comments are switched off again', async () => {
    await switchComments(admin, false);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Chia sẻ' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bình luận' })).toHaveCount(0);
  });
  await admin.context().close();
  await newcomer.context().close();
});
