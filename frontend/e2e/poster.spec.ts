import { readFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { declareAndSend, toSolution, written, writeProblem, writeSolution } from './ideaForm';
import { newcomer, registerAt, signUp } from './newcomers';
import { officersUnit } from './people';
import { printed } from './printed';
import { looksRight } from './windows';

const A4 = '0 0 595 842';

interface Place {
  id: string;
  name: string;
}

/** Another workplace beside that of the sample officer. */
async function neighbour(request: APIRequestContext, unit: Place): Promise<Place> {
  const read = (await (await request.get(`/api/v1/units/${unit.id}`)).json()) as { ancestors: Place[] };
  const above = read.ancestors.filter(({ id }) => id !== unit.id).at(-1)?.id ?? '';
  const children = await request.get(`/api/v1/units/${above}/children?state=OPEN`);
  const { items } = (await children.json()) as { items: Place[] };
  const found = items.find(({ id }) => id !== unit.id);
  if (!found) throw new Error('the sample has workplaces beside each other');
  return found;
}

/** The poster as whoever hangs it up gets it: from the page of the unit. */
async function posterOf(page: Page, unit: Place) {
  await page.goto(`/units/${unit.id}`);
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Áp phích có mã QR (PDF)' }).click();
  const download = await arrives;
  expect(download.suggestedFilename()).toMatch(/^ap-phich-.*\.pdf$/);
  return printed(await readFile(await download.path()));
}

test('the poster of a unit is one page to print, and its code leads to the form of that unit', async ({
  page,
  request,
  baseURL,
}) => {
  const unit = await officersUnit(request);
  const poster = await posterOf(page, unit);
  expect(poster.pages).toBe(1);
  expect(poster.size).toBe(A4);
  expect(poster.code).toBe(`${baseURL ?? ''}/start?unit=${unit.id}`);

  await page.goto(poster.code);
  await expect(page.getByRole('link', { name: unit.name })).toBeVisible();
  await looksRight(page);
  await page.getByRole('button', { name: 'Viết sáng kiến' }).click();
  await expect(page).toHaveURL(/\/submit\/problem/);
});

test('whoever scans the code of another unit says which one the idea counts for', async ({
  page,
  request,
}) => {
  test.slow();
  const own = await officersUnit(request);
  const other = await neighbour(request, own);
  const { code } = await posterOf(page, other);
  const worker = newcomer('Phạm Văn Quét');
  await signUp(page, worker);
  await registerAt(request, own.id, worker);

  const choices = [
    { chosen: other, answer: `${other.name} (nơi vừa quét mã)` },
    { chosen: own, answer: `${own.name} (nơi đã đăng ký)` },
  ];
  for (const { chosen, answer } of choices) {
    await test.step(`it counts for ${chosen.name}`, async () => {
      const idea = written('Kệ để bản vẽ');
      await page.goto(code);
      await page.getByRole('button', { name: 'Viết sáng kiến' }).click();
      await writeProblem(page, idea);
      await toSolution(page);
      await writeSolution(page, idea);
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await expect(page.getByText('Sáng kiến này của đơn vị nào?')).toBeVisible();
      await expect(page.getByRole('main').getByRole('button', { name: 'Gửi sáng kiến' })).toBeHidden();
      await looksRight(page);
      await page.getByRole('button', { name: answer }).click();
      await declareAndSend(page);
      await expect(page.getByRole('heading', { name: 'Đã gửi sáng kiến' })).toBeVisible();
      await page.goto('/my-ideas');
      await page.getByRole('link', { name: idea.title }).click();
      await expect(page.getByRole('heading', { level: 1, name: idea.title })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: chosen.name }).first()).toBeVisible();
    });
  }
});
