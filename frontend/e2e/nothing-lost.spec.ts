import { expect, test } from '@playwright/test';
import { toSolution, written, writeProblem, writeSolution } from './ideaForm';
import { fillSignIn, people, signIn } from './people';

test('a draft survives closing the page before anybody signed in', async ({ page }) => {
  const idea = written('Bản nháp chưa đăng nhập');
  await page.goto('/submit/problem');
  await writeProblem(page, idea);
  await expect(page.getByText(/Đã lưu trên máy này lúc/)).toBeVisible();
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Viết tiếp' }).click();
  await expect(page.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
});

test('a draft of a signed-in worker is on the server, for every device', async ({
  page,
  browser,
  baseURL,
}) => {
  const idea = written('Bản nháp trên hệ thống');
  await signIn(page, people.worker);
  await page.goto('/submit/problem');
  await writeProblem(page, idea);
  await expect(page.getByText(/Đã lưu nháp lúc/)).toBeVisible();
  await expect(page).toHaveURL(/idea=/);

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const device = await other.newPage();
  await signIn(device, people.worker);
  await device.goto('/my-ideas');
  await device
    .getByRole('listitem')
    .filter({ hasText: idea.title })
    .getByRole('link', { name: 'Viết tiếp' })
    .click();
  await expect(device.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
  await other.close();
});

test('a session that ends in the middle of the form loses nothing', async ({ page, context }) => {
  const idea = written('Hết phiên giữa chừng');
  await signIn(page, people.worker);
  await page.goto('/submit/problem');
  // The server is slow: it has not yet said under which id it keeps the draft.
  await page.route('**/api/v1/ideas', () => undefined);
  await writeProblem(page, idea);
  await toSolution(page);
  await writeSolution(page, idea);
  await context.clearCookies();
  // At once: what was typed in the last moment counts as well.
  await page.reload();
  await page.unroute('**/api/v1/ideas');
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập lại' }).click();
  await fillSignIn(page, people.worker);
  await expect(page).toHaveURL(/\/submit\/(solution|problem)/);
  await expect(page.getByLabel('Cách làm mới')).toHaveValue(idea.description);
  await expect(page.getByText(/Đã lưu nháp lúc/)).toBeVisible();
});

test('no network while writing: the text stays and is sent when the network is back', async ({
  page,
  context,
}) => {
  const idea = written('Mất mạng khi đang viết');
  await signIn(page, people.worker);
  await page.goto('/submit/problem');
  await expect(page.getByLabel('Tên sáng kiến')).toBeVisible();
  await context.setOffline(true);
  await writeProblem(page, idea);
  await expect(page.getByText(/Đã lưu trên máy này lúc/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Đã lưu nháp lúc/)).toBeVisible();
  await expect(page).toHaveURL(/idea=/);
});

test('the form opens without a network once it has been visited', async ({ page, context }) => {
  const idea = written('Mở lại khi không có mạng');
  await page.goto('/submit/problem');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await writeProblem(page, idea);
  await expect(page.getByText(/Đã lưu trên máy này lúc/)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByLabel('Tên sáng kiến')).toHaveValue(idea.title);
  await expect(page.getByText(/Đang mất mạng/)).toBeVisible();
  await context.setOffline(false);
});
