import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { officersUnit, people, signIn } from './people';

test('a worker reports a workplace that is not listed, an officer links it, and the worker sees it found', async ({
  page,
  browser,
  request,
  baseURL,
}, { project }) => {
  const unit = await officersUnit(request);
  const name = `Xưởng nhuộm ${project.name} ${String(Date.now())}`;

  await test.step('the worker writes what it is called and where it is', async () => {
    await signIn(page, people.newcomer);
    await page.goto('/units/not-listed');
    await page.getByLabel('Tên nơi làm việc').fill(name);
    await page.getByRole('combobox', { name: 'Nơi đó ở đâu?' }).fill('ldld quan');
    await page.getByRole('option').first().click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByText('Đã gửi yêu cầu')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Đang chờ trả lời');
  });

  const desk = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: page.viewportSize() });
  const office = await desk.newPage();
  await test.step('an officer links it to a unit', async () => {
    await signIn(office, people.administrator);
    await office.goto('/workplaces');
    await office.getByRole('link', { name }).click();
    await office.getByLabel('Đã có đơn vị này').check();
    await office.getByRole('combobox', { name: 'Đơn vị' }).fill(unit.name);
    await office.getByRole('option', { name: unit.name }).first().click();
    await expectAccessible(office);
    await office.getByRole('button', { name: 'Trả lời' }).click();
    await expect(office.getByText('Đã tìm thấy đơn vị')).toBeVisible();
  });
  await desk.close();

  await test.step('the worker finds the answer, and the unit under the written name', async () => {
    await page.reload();
    const mine = page.getByRole('listitem').filter({ hasText: name });
    await expect(mine).toContainText('Đã tìm thấy đơn vị');
    const join = mine.getByRole('button', { name: `Tham gia tại ${unit.name}` });
    await expect(join.or(mine.getByRole('link', { name: 'Gửi sáng kiến' }))).toBeVisible();
    if (await join.isVisible()) await join.click();
    await expect(mine.getByRole('link', { name: 'Gửi sáng kiến' })).toBeVisible();
    await page.goto('/units');
    await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill(name);
    await expect(page.getByRole('option', { name: unit.name })).toBeVisible();
  });
});
