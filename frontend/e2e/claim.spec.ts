import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { scan } from './filledForms';
import { enteredFor, enteredOnPaper, newcomer, registerAt, signUp, validOf } from './newcomers';
import { officersUnit, people, signIn } from './people';

test('a worker says that what was entered for them is not theirs, a reviewer decides, and the worker takes it over', async ({
  page,
  request,
  browser,
  baseURL,
}, { project }) => {
  test.slow();
  const title = `Giá treo thước ${project.name} ${String(Date.now())}`;
  const worker = newcomer('Đỗ Thị Nhận');
  const unit = await officersUnit(request);
  await signUp(page, worker);
  await registerAt(request, unit.id, worker);
  const before = await validOf(request, unit.id);
  const { code } = await enteredFor(page, request, unit.id, title, worker);
  const countsTo = (valid: number) => expect.poll(() => validOf(request, unit.id)).toBe(valid);
  await countsTo(before + 1);

  await test.step('the code of the receipt shows what it says, and nothing is taken over without signing in', async () => {
    const elsewhere = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      viewport: page.viewportSize(),
    });
    const finder = await elsewhere.newPage();
    await finder.goto(`/claim?code=${code}`);
    await expect(finder.getByRole('heading', { name: title })).toBeVisible();
    await expect(finder).toHaveURL('/claim');
    await expect(finder.getByText(worker.name)).toBeHidden();
    await expect(finder.getByRole('main').getByRole('link', { name: 'Đăng nhập để nhận' })).toBeVisible();
    await expectAccessible(finder);
    await expectNoSidewaysScroll(finder);
    await elsewhere.close();
  });

  await test.step('the worker, signed in, sees who entered it and says that it is not theirs', async () => {
    await page.goto('/my-ideas');
    await page.getByRole('link', { name: 'Nhập thay bạn' }).click();
    const card = page.getByRole('listitem').filter({ hasText: title });
    await expect(card.getByText(/^Người nhập: /)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await card.getByRole('button', { name: /^Không phải của tôi/ }).click();
    await page.getByRole('dialog').getByLabel('Lời giải thích').fill('Tôi không làm việc này.');
    await page.getByRole('dialog').getByRole('button', { name: 'Báo không phải của tôi' }).click();
    await expect(card.getByText('Đang xác minh')).toBeVisible();
    await countsTo(before);
  });

  const desk = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: page.viewportSize() });
  const office = await desk.newPage();
  await test.step('a reviewer finds it in the queue, with what else the operator entered, and finds that it is theirs', async () => {
    await signIn(office, people.reviewer);
    await office.goto('/disputes');
    await office.getByRole('list', { name: 'Danh sách' }).getByRole('link', { name: title }).click();
    await expect(office.getByText('Tôi không làm việc này.')).toBeVisible();
    await expect(
      office.getByRole('region', { name: 'Những gì người này đã nhập' }).getByRole('link', { name: title }),
    ).toBeVisible();
    await expectAccessible(office);
    await expectNoSidewaysScroll(office);
    await office.getByLabel('Đúng là của họ: tính lại như trước').check();
    await office.getByLabel('Lý do', { exact: true }).fill('Có giấy đồng ý và chữ ký của tác giả.');
    await office.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(office.getByText('Đúng tác giả, tính lại').last()).toBeVisible();
    await countsTo(before + 1);
  });
  await desk.close();

  await test.step('the worker reads why, and takes it over', async () => {
    await page.goto('/claim');
    const card = page.getByRole('listitem').filter({ hasText: title });
    await expect(card.getByText(/Có giấy đồng ý và chữ ký/)).toBeVisible();
    await page.getByRole('button', { name: 'Đúng là của tôi, nhận tất cả' }).click();
    await expect(page.getByText('Mới', { exact: true })).toBeHidden();
    await page.goto(`/claim?code=${code}`);
    await expect(page.getByRole('alert')).toContainText('Mã không dùng được');
  });
});

test('what somebody of the same name took over by mistake goes back to the person on paper', async ({
  page,
  request,
}, { project }) => {
  const title = `Xe đẩy khuôn ${project.name} ${String(Date.now())}`;
  const worker = newcomer('Lý Thị Trùng');
  const unit = await officersUnit(request);
  await signUp(page, worker);
  const slip = await enteredOnPaper(request, unit.id, title, worker.name, await scan(page));

  await page.goto(slip);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Nhận về tài khoản của tôi' }).click();
  await expect(page.getByText('1 sáng kiến trên phiếu nay là của tài khoản này.')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Không phải của tôi, trả lại' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
  await expect(page.getByText(/^Đã trả lại ngày /)).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeHidden();
  await expectNoSidewaysScroll(page);
  await page.goto(slip);
  await expect(page.getByRole('alert')).toContainText('Mã không dùng được');
});
