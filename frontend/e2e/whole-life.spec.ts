import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { addPhoto, declareAndSend, toSolution, written, writeProblem, writeSolution } from './ideaForm';
import { people, signIn } from './people';
import { decide, findInQueue, returnIt, writeReason, writeRecognition } from './reviewDesk';
import { sentBefore } from './sentBefore';

async function atTheDesk(browser: Browser, page: Page, baseURL: string | undefined): Promise<Page> {
  const office = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: page.viewportSize(),
  });
  const officer = await office.newPage();
  await signIn(officer, people.officer);
  return officer;
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

async function claim(officer: Page): Promise<void> {
  await officer.getByRole('button', { name: 'Nhận xét sáng kiến này' }).click();
  await expect(officer.getByText(/Bạn đang giữ sáng kiến này đến/)).toBeVisible();
}

/** The ideas the officer holds, all at once. */
async function acceptMine(officer: Page, count: number): Promise<void> {
  await officer.goto('/review-many?holder=MINE');
  await expect(officer.getByText(`${String(count)} sáng kiến được chọn`)).toBeVisible();
  await writeRecognition(officer, '21/QĐ-CĐCS');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Xem lại và xác nhận' }).click();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: `Quyết định ${String(count)} sáng kiến` }).click();
  await expect(officer.getByText(`Đã xong ${String(count)}/${String(count)}`)).toBeVisible();
}

test('written with a break, returned, mended, decided among many, undone, decided again and published', async ({
  page,
  context,
  browser,
  request,
  baseURL,
}) => {
  const idea = written('Xe đẩy khuôn có phanh');
  const other = written('Tủ dụng cụ treo cạnh máy');
  await sentBefore(request, other);
  let form = page;

  await test.step('the tab is killed in the middle of the second page', async () => {
    await signIn(form, people.worker);
    await form.goto('/submit/problem');
    await writeProblem(form, idea);
    await expectAccessible(form);
    await toSolution(form);
    await form.getByLabel('Cách làm mới').fill(idea.description);
    await expect(form.getByText(/Đã lưu nháp lúc \d\d:\d\d/)).toBeVisible();
    await form.getByLabel('Lợi ích mang lại').fill('Giảm');
    await form.close({ runBeforeUnload: false });
  });

  await test.step('a new tab goes on where the other one ended, and photos are added', async () => {
    form = await context.newPage();
    await form.goto('/my-ideas');
    await form
      .getByRole('listitem')
      .filter({ hasText: idea.title })
      .getByRole('link', { name: 'Viết tiếp' })
      .click();
    await expect(form.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
    await toSolution(form);
    await expect(form.getByLabel('Cách làm mới')).toHaveValue(idea.description);
    await writeSolution(form, idea);
    await goOn(form);
    await expect(form.getByRole('heading', { name: 'Kiểm tra rồi gửi' })).toBeVisible();
    await addPhoto(form);
    await expectAccessible(form);
    await declareAndSend(form);
    await expect(form.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
  });

  const officer = await atTheDesk(browser, form, baseURL);

  await test.step('it is returned, mended and sent again', async () => {
    await findInQueue(officer, idea.title);
    await returnIt(officer, 'Đề nghị nêu số liệu trước và sau khi áp dụng.');
    await form.goto('/my-ideas');
    await form
      .getByRole('listitem')
      .filter({ hasText: idea.title })
      .getByRole('link', { name: 'Sửa và nộp lại' })
      .click();
    await expect(form.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
    await toSolution(form);
    await form.getByLabel('Cách làm mới').fill(`${idea.description} Trước: 45 phút, sau: 15 phút.`);
    await goOn(form);
    await declareAndSend(form);
    await expect(form.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
  });

  await test.step('the officer takes two ideas up and accepts both at once', async () => {
    await findInQueue(officer, idea.title);
    await expect(officer.getByText(/Trước: 45 phút, sau: 15 phút/).first()).toBeVisible();
    await claim(officer);
    await findInQueue(officer, other.title);
    await claim(officer);
    await acceptMine(officer, 2);
    await expectAccessible(officer);
  });

  await test.step('takes it back, and both wait again', async () => {
    await officer.getByRole('button', { name: 'Hoàn tác tất cả' }).click();
    await expect(officer.getByText('Hoàn tác quyết định hàng loạt')).toBeVisible();
    await expect(officer.getByText('Đã xong 2/2')).toBeVisible();
    await findInQueue(officer, idea.title);
    await claim(officer);
    await findInQueue(officer, other.title);
    await claim(officer);
    await acceptMine(officer, 2);
    await officer.context().close();
  });

  await test.step('the author sees the whole way, and everybody the idea', async () => {
    await form.goto('/my-ideas');
    await form.getByRole('link', { name: idea.title }).click();
    await expect(form.getByRole('heading', { name: 'Quá trình xử lý' })).toBeVisible();
    await expectAccessible(form);
    const street = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      viewport: form.viewportSize(),
    });
    const reader = await street.newPage();
    await reader.goto(new URL(form.url()).pathname);
    await expect(reader.getByRole('heading', { name: idea.title })).toBeVisible();
    await expect(reader.getByText('Hợp lệ').first()).toBeVisible();
    await expectAccessible(reader);
    await street.close();
  });
});

test('a copy stands beside its original, is marked, and the mark is taken back', async ({
  page,
  request,
}) => {
  const original = written('Máng hứng phoi dưới bàn máy');
  const first = await sentBefore(request, original);
  const copy = { title: `${original.title} bản hai`, description: original.description };
  const second = await sentBefore(request, copy);
  await signIn(page, people.officer);
  await page.goto(`/review/${second.id}`);

  const beside = page
    .getByRole('region', { name: 'Nội dung giống sáng kiến khác' })
    .getByRole('listitem')
    .filter({ hasText: first.number });
  await expect(beside.getByText('Gần như trùng với một sáng kiến của cùng đơn vị')).toBeVisible();
  await expect(beside.getByText('Sáng kiến đang xét').first()).toBeVisible();
  await expect(beside.locator('mark').first()).toContainText('bản hai');

  await page.getByLabel('Trùng với sáng kiến khác').check();
  await page.getByLabel(/Số biên nhận của sáng kiến gốc/).fill(first.number);
  await expect(page.getByRole('status').filter({ hasText: original.title })).toBeVisible();
  await writeReason(page, 'Lý do khác', 'Hai bản có cùng nội dung, chỉ khác tên.');
  await decide(page, 'Trùng');

  const links = page.getByRole('region', { name: 'Liên quan đến sáng kiến khác' });
  await links.getByRole('button', { name: `Gỡ liên kết với ${first.number}` }).click();
  await page.getByLabel('Lý do gỡ').fill('Hai tổ làm hai máng khác nhau.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Gỡ liên kết' }).click();
  await expect(links.getByText('Chưa liên kết với sáng kiến nào.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quyết định', exact: true })).toBeVisible();
  await expect(page.getByRole('article').getByText('Đã nộp', { exact: true }).first()).toBeVisible();
});
