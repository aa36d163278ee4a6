import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { officersUnit, openMenu, people, signIn } from './people';

const PUBLIC = [
  '/',
  '/sign-in',
  '/register',
  '/submit/problem',
  '/submit/solution',
  '/submit/authors',
  '/submit/more',
  '/ideas',
  '/leaderboard',
  '/leaderboard/people',
  '/metrics',
  '/report',
  '/snapshots',
  '/help',
  '/guides',
  '/guides?name=submit',
  '/sign-up',
  '/reset-password',
  '/invitation',
  '/provider-sign-in',
  '/sample-messages',
  '/ask-for-help',
  '/khong-co',
];
const OF_WORKER = [
  '/',
  '/units/not-listed',
  '/register',
  '/my-ideas',
  '/ask-for-help?step=solution',
  '/help-requests',
  '/me',
  '/me/devices',
  '/me/data',
  '/me/password',
  '/me/contact',
  '/me/identities',
  '/me/second-factor',
  '/notices',
  '/claim',
  '/leaderboard/people',
  '/submit/problem',
  '/submit/solution',
  '/submit/check',
];
const OF_OFFICER = [
  '/review',
  '/review-many',
  '/review-settings',
  '/review-comments',
  '/ideas',
  '/workplaces',
  '/imports',
  '/announcements',
  '/nudges',
  '/my-ideas',
];
const OF_DPO = [
  '/audit',
  '/exports',
  '/exports?kind=IDEAS&q=a',
  '/data-requests',
  '/breaches',
  '/me/second-factor',
  '/my-rights',
];
const NARROW = { width: 320, height: 640 };

async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Đang tải…').first()).toBeHidden();
}

async function inspect(page: Page, address: string): Promise<void> {
  const size = page.viewportSize();
  await page.goto(address);
  await settle(page);
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

test('public pages are accessible, fit 320 px and respect the security policy', async ({ page, request }) => {
  const complaints = collectComplaints(page);
  const unit = await officersUnit(request);
  for (const address of [
    ...PUBLIC,
    '/units',
    `/units/${unit.id}`,
    `/units/${unit.id}/history`,
    `/units/${unit.id}/dashboard`,
    `/leaderboard?unit=${unit.id}`,
    `/start?unit=${unit.id}`,
    '/start?unit=nowhere',
  ])
    await inspect(page, address);
  expect(complaints).toEqual([]);
});

test('a published idea is readable by everybody', async ({ page }) => {
  await page.goto('/ideas');
  await page.getByRole('list', { name: 'Danh sách sáng kiến' }).getByRole('link').first().click();
  await settle(page);
  await expect(page.getByRole('heading', { name: 'Cách làm mới' })).toBeVisible();
  await page.getByText('Mã QR', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tải ảnh PNG' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
});

test('the pages of a worker', async ({ page }) => {
  const complaints = collectComplaints(page);
  await signIn(page, people.worker);
  for (const address of OF_WORKER) await inspect(page, address);
  expect(complaints).toEqual([]);
});

test('the pages of a data protection officer', async ({ page }) => {
  await signIn(page, people.dataProtection);
  for (const address of OF_DPO) await inspect(page, address);
});

test('the pages of an officer', async ({ page }) => {
  await signIn(page, people.officer);
  for (const address of OF_OFFICER) await inspect(page, address);
  await page.goto('/review');
  await settle(page);
  await page
    .getByRole('region', { name: 'Hàng chờ' })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .click();
  await settle(page);
  await page.getByRole('button', { name: 'Lưu quyết định' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
});

test('the targets of a unit can be opened by those who may change them', async ({ page, request }) => {
  const unit = await officersUnit(request);
  await signIn(page, people.targetManager);
  await page.goto(`/units/${unit.id}`);
  await page.getByText('Sửa chỉ tiêu').click();
  await page.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await expect(page.getByRole('alert')).toContainText('Ghi lý do');
  await expectAccessible(page);
});

test('an administrator sees what a change of a unit would touch before it is made', async ({
  page,
  request,
}) => {
  const complaints = collectComplaints(page);
  const unit = await officersUnit(request);
  await signIn(page, people.administrator);
  for (const address of [
    '/snapshots',
    '/unit-imports',
    '/api-clients',
    `/api-clients?unit=${unit.id}`,
    `/units/${unit.id}/grants`,
    `/units/${unit.id}/history`,
    '/support',
    '/assisted-entry',
    '/disputes',
    `/support-team?unit=${unit.id}`,
    `/units/${unit.id}/add`,
  ])
    await inspect(page, address);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.goto(`/units/${unit.id}/history`);
  await page.getByText('Thay đổi đơn vị', { exact: true }).click();
  await page.getByLabel('Tách thành nhiều đơn vị').check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Đổi tên').check();
  await page.getByLabel('Tên mới').fill(`${unit.name} (mới)`);
  await page.getByLabel('Lý do').fill('Quyết định đổi tên');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('group', { name: 'Thay đổi này sẽ ảnh hưởng đến' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Thực hiện thay đổi' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  expect(complaints).toEqual([]);
});

test('forms in their error state', async ({ page }) => {
  await page.goto('/submit/problem');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectAccessible(page);
  await page.goto('/submit/solution');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expectAccessible(page);
});

test('English is complete and stays after a reload', async ({ page }) => {
  await page.goto('/');
  await openMenu(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Do you know a better way to work?' }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/leaderboard');
  await expect(page.getByRole('heading', { level: 1, name: 'Leaderboard' })).toBeVisible();
  await expectAccessible(page);
});

test('text at twice its size still fits', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of ['/', '/submit/problem', '/leaderboard', '/ideas']) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await settle(page);
    await expectNoSidewaysScroll(page);
  }
});

test('the one button of the home page is above the fold at 360 by 640', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const button = await page.getByRole('main').getByRole('link', { name: 'Gửi sáng kiến' }).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(640);
});
