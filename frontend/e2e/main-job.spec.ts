import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { addPhoto, declareAndSend, toSolution, written, writeProblem, writeSolution } from './ideaForm';
import { fillSignIn, officersUnit, people, signIn } from './people';
import { findInQueue, returnIt, writeRecognition } from './reviewDesk';

/** How soon the board has to have moved after the decision. */
const SOON_MS = 1000;

interface Figures {
  valid: number;
  rootValid: number;
}

async function figuresOf(request: APIRequestContext, unit: string): Promise<Figures> {
  const board = async (query: string) => {
    const answer = await request.get(`/api/v1/leaderboards${query}`);
    return ((await answer.json()) as { self: { figures: { valid: number } } }).self.figures.valid;
  };
  return { valid: await board(`?unit=${unit}`), rootValid: await board('') };
}

test('a worker submits, an officer returns and then recognises it, and the board moves at once', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  const unit = await officersUnit(request);
  const idea = written('Giá đỡ khuôn có ray trượt');

  await test.step('the worker starts from the home page and writes before signing in', async () => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Gửi sáng kiến' }).click();
    await writeProblem(page, idea);
    await expect(page.getByText(/Đã lưu trên máy này lúc \d\d:\d\d/)).toBeVisible();
    await toSolution(page);
    await writeSolution(page, idea);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
    await fillSignIn(page, people.newcomer);
  });

  await test.step('picks the workplace by typing without accents, the first time', async () => {
    await expect(page).toHaveURL(/\/submit\/(check|you)/);
    await expect(page.getByRole('combobox').or(page.getByRole('checkbox').first())).toBeVisible();
    if (await page.getByRole('combobox').isVisible()) {
      await page.getByRole('combobox').fill('cong ty dien');
      await expect(page.getByRole('option').first()).toContainText(/Điện/);
      await expectAccessible(page);
      await page.getByRole('option', { name: unit.name }).click();
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
    }
  });

  await test.step('checks, declares, sends, and gets a receipt', async () => {
    await expect(page.getByRole('heading', { name: 'Kiểm tra rồi gửi' })).toBeVisible();
    await expect(page.getByText(idea.title)).toBeVisible();
    await expect(page.getByText(unit.name)).toBeVisible();
    await expect(page.getByText(/Đã lưu nháp lúc \d\d:\d\d/)).toBeVisible();
    await addPhoto(page);
    await expect(page.getByText('Đủ điều kiện gửi')).toBeVisible();
    await expectAccessible(page);
    await declareAndSend(page);
    await expect(page.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
    await expect(page.getByText(/SK-\d{7}/)).toBeVisible();
    await expectAccessible(page);
  });

  const office = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: page.viewportSize() });
  const officer = await office.newPage();
  await signIn(officer, people.officer);

  await test.step('the officer returns it with a reason', async () => {
    await findInQueue(officer, idea.title);
    const photo = officer.getByRole('listitem').filter({ hasText: 'Giá đỡ mới.jpg' });
    await expect(photo.locator('img')).toHaveJSProperty('naturalWidth', 320);
    const download = officer.waitForEvent('download');
    await photo.getByRole('button', { name: 'Tải về' }).click();
    expect((await download).suggestedFilename()).toBe('Giá đỡ mới.jpg');
    await returnIt(officer, 'Đề nghị nêu số liệu trước và sau khi áp dụng.');
  });

  await test.step('the worker sees what to fix, corrects it and submits again', async () => {
    await page.goto('/my-ideas');
    const toFix = page.getByRole('region', { name: /Cần bạn bổ sung/ });
    const card = toFix.getByRole('listitem').filter({ hasText: idea.title });
    await expect(card).toContainText('Đề nghị nêu số liệu trước và sau khi áp dụng.');
    await expectAccessible(page);
    await card.getByRole('link', { name: 'Sửa và nộp lại' }).click();
    await expect(page.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
    await toSolution(page);
    await page.getByLabel('Cách làm mới').fill(`${idea.description} Trước: 45 phút, sau: 15 phút.`);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByText(/Trước: 45 phút, sau: 15 phút/)).toBeVisible();
    await declareAndSend(page);
    await expect(page.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
  });

  const before = await figuresOf(request, unit.id);

  await test.step('the officer attaches the recognition decision and decides VALID', async () => {
    await findInQueue(officer, idea.title);
    await expect(officer.getByText(/Trước: 45 phút, sau: 15 phút/).first()).toBeVisible();
    await writeRecognition(officer, '15/QĐ-CĐCS');
    await expectAccessible(officer);
    await officer.getByRole('button', { name: 'Lưu quyết định' }).click();
    await expect(officer.getByText('Đã lưu quyết định: Hợp lệ')).toBeVisible();
  });

  await test.step('the unit and everything above it have moved within a second', async () => {
    await expect
      .poll(() => figuresOf(request, unit.id), { timeout: SOON_MS, intervals: [50, 100, 100, 150] })
      .toEqual({ valid: before.valid + 1, rootValid: before.rootValid + 1 });
    await page.goto(`/leaderboard?unit=${unit.id}`);
    const self = page.getByRole('region', { name: 'Đơn vị đang xem' });
    await expect(self.locator('div', { hasText: /^Hợp lệ/ }).first()).toContainText(
      new Intl.NumberFormat('vi-VN').format(before.valid + 1),
    );
    await expectAccessible(page);
  });

  await test.step('and the public can read it', async () => {
    const street = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      viewport: page.viewportSize(),
    });
    const reader = await street.newPage();
    await reader.goto(`/ideas?q=${encodeURIComponent(idea.title)}`);
    await reader.getByRole('link', { name: idea.title }).click();
    await expect(reader.getByRole('heading', { name: idea.title })).toBeVisible();
    await expect(reader.getByText('Hợp lệ').first()).toBeVisible();
    await expect(reader.getByRole('heading', { name: 'Quá trình xử lý' })).toHaveCount(0);
    await expect(reader.getByText('Chưa đăng nhập')).toHaveCount(0);
    await street.close();
  });

  await office.close();
});
