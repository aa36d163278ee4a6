import {
  type APIRequestContext,
  type Browser,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { uniqueTitle, written } from './ideaForm';
import { makeOfficer, newcomer, registerAt, signUp } from './newcomers';
import { officersUnit, PASSWORD, people, signIn } from './people';
import { findInQueue, returnIt } from './reviewDesk';
import { sentBefore } from './sentBefore';
import { window } from './windows';

/** Somebody else, at a screen like this one. */
async function alongside(browser: Browser, page: Page, login: string): Promise<Page> {
  const other = await window(browser, page, new URL(page.url()).origin);
  await signIn(other, login);
  return other;
}

const bell = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: /^Tin báo/ });

/** What the bell says, also to those who do not see it. */
async function unread(page: Page): Promise<number> {
  const said = await bell(page).getAttribute('aria-label');
  return Number(/^Tin báo, (\d+) chưa đọc$/.exec(said ?? '')?.[1] ?? 0);
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
  await expect(bell(page).locator('b')).toBeVisible();
  const before = await unread(page);
  expect(before).toBeGreaterThan(0);
  await bell(page).focus();
  await page.keyboard.press('Enter');
  const news = page.getByRole('listitem').filter({ hasText: `${number} cần bổ sung` });
  await expect(news.getByText('Chưa đọc')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await news.getByRole('link', { name: `${number} cần bổ sung` }).click();
  await expect(page.getByRole('heading', { name: idea.title })).toBeVisible();
  await expect.poll(() => unread(page)).toBe(before - 1);
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

interface AtRisk {
  unit: { id: string; name: string };
  nudgedAt: string | null;
}

/** A unit that will miss its target, of which nobody was told this week, below one that the leader looks after. */
async function unitBehind(request: APIRequestContext): Promise<{ above: string; unit: AtRisk['unit'] }> {
  const login = await request.post('/api/v1/auth/login', {
    data: { login: people.leader, password: PASSWORD },
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const headers = { Authorization: `Bearer ${accessToken}` };
  const read = async <Answer>(path: string) =>
    (await (await request.get(`/api/v1${path}`, { headers })).json()) as Answer;
  const { grants } = await read<{ grants: { unitId: string }[] }>('/me');
  const atRisk = async (id: string) => (await read<{ items: AtRisk[] }>(`/units/${id}/units-at-risk`)).items;
  for (const { unit } of await atRisk(grants[0]?.unitId ?? '')) {
    const found = (await atRisk(unit.id)).find(({ nudgedAt }) => !nudgedAt);
    if (found) return { above: unit.id, unit: found.unit };
  }
  throw new Error('every unit of the sample is on its way');
}

test('an office urges on a unit that falls behind, and its officer reads the figures; the bell counts and empties', async ({
  page,
  browser,
  request,
}) => {
  const { above, unit } = await unitBehind(request);
  const person = newcomer('Cán Bộ');
  await signUp(page, person);
  await registerAt(request, unit.id, person);
  await makeOfficer(request, unit.id, person);
  await page.goto('/');
  await expect(bell(page)).toHaveAccessibleName('Tin báo');
  await expectAccessible(page);

  const leader = await alongside(browser, page, people.leader);
  await leader.goto(`/nudges?unit=${above}`);
  await leader.getByRole('button', { name: `Đôn đốc ${unit.name}`, exact: true }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel(/Lời nhắn thêm/).fill('Đề nghị gửi kế hoạch trước thứ Sáu.');
  await expect(dialog.getByText(/Đề nghị gửi kế hoạch/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
  await expect(leader.getByText(`Đã đôn đốc ${unit.name}.`)).toBeVisible();
  await expect(
    leader
      .getByRole('listitem')
      .filter({ hasText: `${unit.name} có ` })
      .filter({ hasText: 'Đề nghị gửi kế hoạch' }),
  ).toBeVisible();
  await expectAccessible(leader);
  await expectNoSidewaysScroll(leader);
  await leader.context().close();

  await page.reload();
  await expect(bell(page)).toHaveAccessibleName('Tin báo, 1 chưa đọc');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectNoSidewaysScroll(page);
  await bell(page).click();
  const news = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Đôn đốc tiến độ' });
  await expect(news).toContainText(`${unit.name} có `);
  await expect(news).toContainText(
    /\d\/[\d.]+ sáng kiến hợp lệ theo chỉ tiêu .+ Còn \d+ ngày: cần [\d.,]+ sáng kiến mỗi ngày, 7 ngày qua đạt [\d.,]+ mỗi ngày\. Giữ nhịp này thì dự báo đạt [\d.]+, thiếu [\d.]+\./,
  );
  await expect(news).toContainText('Đề nghị gửi kế hoạch trước thứ Sáu.');
  await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await expect(bell(page)).toHaveAccessibleName('Tin báo');
  await news.getByRole('link', { name: 'Đôn đốc tiến độ' }).click();
  await expect(page).toHaveURL(`/units/${unit.id}/dashboard`);
});
