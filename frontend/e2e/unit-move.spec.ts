import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { officersUnit, people, signIn } from './people';

interface Line {
  unit: { id: string; name: string };
  childCount: number;
  figures: { valid: number };
}

interface Board {
  self: Line;
  ancestors: Line[];
  rows: Line[];
}

async function board(request: APIRequestContext, unit?: string): Promise<Board> {
  const answer = await request.get('/api/v1/leaderboards', { params: unit ? { unit, limit: 100 } : {} });
  return (await answer.json()) as Board;
}

/** Boards follow within a moment. */
const expectValid = (request: APIRequestContext, unit: string | undefined, valid: number) =>
  expect.poll(async () => (await board(request, unit)).self.figures.valid).toBe(valid);

async function moveBelow(page: Page, unit: Line, parent: Line): Promise<void> {
  await page.goto(`/units/${unit.unit.id}/history`);
  await page.getByText('Thay đổi đơn vị', { exact: true }).click();
  await page.getByLabel('Chuyển sang đơn vị cấp trên khác').check();
  await page.getByLabel('Đơn vị cấp trên mới').fill(parent.unit.name);
  await page.getByRole('option', { name: parent.unit.name }).first().click();
  await page.getByLabel('Lý do').fill('Sắp xếp lại tổ chức theo quyết định');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  const preview = page.getByRole('group', { name: 'Thay đổi này sẽ ảnh hưởng đến' });
  await expect(preview).toContainText(/\d+ sáng kiến đã nộp sẽ được tính cho đơn vị đã chọn/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Thực hiện thay đổi' }).click();
  await expect(page.getByText('Đã thực hiện thay đổi')).toBeVisible();
}

test('a unit moves in the middle of a phase, its ideas go along, and the whole stays the same', async ({
  page,
  request,
}) => {
  const { id: busy } = await officersUnit(request);
  const uppers = (await board(request)).rows;
  const boards = await Promise.all(uppers.map((upper) => board(request, upper.unit.id)));
  const from = boards.find(
    ({ self, rows }) => self.childCount > 1 && rows.every((row) => row.unit.id !== busy),
  );
  const to = boards.find(({ self }) => self.unit.id !== from?.self.unit.id);
  const unit = from?.rows.find((row) => row.figures.valid > 0);
  if (!from || !to || !unit) throw new Error('The sample programme has two upper units and a unit to move');
  const all = (await board(request)).self.figures.valid;

  await signIn(page, people.administrator);
  await moveBelow(page, unit, to.self);

  await expectValid(request, from.self.unit.id, from.self.figures.valid - unit.figures.valid);
  await expectValid(request, to.self.unit.id, to.self.figures.valid + unit.figures.valid);
  await expectValid(request, undefined, all);
  await page.goto(`/leaderboard?unit=${to.self.unit.id}`);
  await expect(page.getByRole('link', { name: unit.unit.name }).first()).toBeVisible();

  // Back again, so that the story can be told any number of times.
  await moveBelow(page, unit, from.self);
  await expectValid(request, from.self.unit.id, from.self.figures.valid);
  await expectValid(request, to.self.unit.id, to.self.figures.valid);
});
