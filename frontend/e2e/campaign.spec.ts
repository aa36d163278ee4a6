import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { people, signIn } from './people';

interface Phase {
  id: string;
  name: string;
  opensAt: string;
  state: string;
}

const DAY_MS = 24 * 3_600_000;
const VIETNAM_MS = 7 * 3_600_000;

/** So many days after the instant, as a date-and-time field wants it. */
const daysAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * DAY_MS + VIETNAM_MS).toISOString().slice(0, 16);

async function itemsOf<Item>(page: Page, address: string): Promise<Item[]> {
  return ((await (await page.request.get(address)).json()) as { items: Item[] }).items;
}

const submittedOf = async (page: Page, sprint: string): Promise<number> => {
  const board = await page.request.get(`/api/v1/leaderboards?sprint=${sprint}`);
  return ((await board.json()) as { self: { figures: { submitted: number } } }).self.figures.submitted;
};

async function previewAndSave(page: Page, said: string): Promise<void> {
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText(/sáng kiến sẽ được tính thêm vào đợt này/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByRole('group', { name: said })).toBeVisible();
}

test('an administrator moves the end of a sprint, and its board follows', async ({ page }) => {
  const name = `Đợt cao điểm ${Date.now()}`;
  await signIn(page, people.administrator);
  const campaigns = await itemsOf<{ id: string; clock: { state: string } }>(page, '/api/v1/campaigns');
  const campaign = campaigns.find(({ clock }) => clock.state === 'OPEN')?.id ?? '';
  const phases = await itemsOf<Phase>(page, `/api/v1/campaigns/${campaign}/phases`);
  const phase = phases.find(({ state }) => state === 'OPEN');
  if (!phase) throw new Error('the sample has an open phase');

  await page.goto('/campaign');
  await page.getByRole('button', { name: new RegExp(`^Thêm đợt cao điểm ?: ${phase.name}$`) }).click();
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await page.getByLabel('Mở lúc').fill(daysAfter(phase.opensAt, 1));
  await page.getByLabel('Đóng lúc').fill(daysAfter(phase.opensAt, 6));
  await page.getByLabel('Mục tiêu (số sáng kiến hợp lệ)').fill('100');
  await page.getByLabel('Lý do').fill('Kế hoạch thi đua');
  await previewAndSave(page, 'Đã thêm');

  const sprints = await itemsOf<{ id: string; name: string }>(page, `/api/v1/campaigns/${campaign}/sprints`);
  const sprint = sprints.find((one) => one.name === name)?.id ?? '';
  await expect.poll(() => submittedOf(page, sprint)).toBeGreaterThan(0);
  const before = await submittedOf(page, sprint);

  await page.getByRole('button', { name: new RegExp(`^Sửa đợt cao điểm ?: ${name}$`) }).click();
  await page.getByLabel('Đóng lúc').fill(daysAfter(phase.opensAt, 20));
  await page.getByLabel('Lý do').fill('Kéo dài theo kế hoạch thi đua');
  await previewAndSave(page, 'Đã lưu thay đổi');

  await expect.poll(() => submittedOf(page, sprint)).toBeGreaterThan(before);
  await expect(page.getByText('Lý do: Kéo dài theo kế hoạch thi đua').first()).toBeVisible();
  await page.goto(`/leaderboard?sprint=${sprint}`);
  await expect(page.getByText(/Mục tiêu của đợt, toàn chương trình/)).toBeVisible();
});

test('an administrator puts two units in a group, and everybody sees it', async ({ page, browser }, {
  project,
}) => {
  // A unit is in one group of a kind at a time, and the story is told once for each screen.
  const kind = project.name === 'phone' ? 'Cụm thi đua' : 'Khối thi đua';
  const name = `${kind} ${Date.now()}`;
  await signIn(page, people.administrator);
  const root = (await (await page.request.get('/api/v1/leaderboards')).json()) as {
    self: { unit: { name: string } };
    rows: { unit: { name: string } }[];
  };
  const [first, second] = root.rows.map(({ unit }) => unit.name);
  if (!first || !second) throw new Error('the sample has units');

  const pick = async (label: string, unit: string) => {
    await page.getByLabel(label).fill(unit);
    await page.getByRole('option', { name: unit }).first().click();
  };
  await page.goto('/groups');
  await page.getByRole('button', { name: 'Lập cụm, khối mới' }).click();
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await pick('Đơn vị lập', root.self.unit.name);
  await page.getByLabel('Lý do').fill('Quyết định thành lập cụm');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Thêm, chuyển hoặc cho rời đơn vị' }).click();
  await pick('Đơn vị thứ 1', first);
  await page.getByRole('button', { name: 'Thêm một đơn vị nữa' }).click();
  await pick('Đơn vị thứ 2', second);
  await page.getByLabel('Lý do').fill('Quyết định thành lập cụm');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('group', { name: 'Đã lưu thay đổi' })).toBeVisible();

  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto(page.url());
  await expect(anybody.getByRole('heading', { level: 1, name })).toBeVisible();
  for (const unit of [first, second])
    await expect(anybody.getByRole('main').getByRole('link', { name: unit })).toBeVisible();
  await expectAccessible(anybody);
});
