import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';

test('from a board to why a unit stands there, and on to what the figure means', async ({ page }) => {
  await page.goto('/leaderboard');
  await page.getByLabel('Xếp hạng các').selectOption({ label: 'Công đoàn cơ sở' });
  await expect(page).toHaveURL(/rows=GRASSROOTS/);
  await page.getByLabel('Xếp theo').selectOption({ label: '% chỉ tiêu giao' });
  await expect(page).toHaveURL(/order=PCT_ASSIGNED/);

  // From the start, so that no row of the board before is still there.
  await page.goto('/leaderboard?rows=GRASSROOTS&order=PCT_ASSIGNED');
  await page
    .getByRole('button', { name: /^Vì sao/ })
    .first()
    .click();
  const why = page.getByRole('dialog', { name: /^Vì sao/ });
  await expect(why.getByText(/hạng 1 trên/)).toBeVisible();
  await expectAccessible(page);

  await why.getByRole('link', { name: /^Cách tính/ }).click();
  await expect(page).toHaveURL('/metrics#pct-assigned');
  await expect(page.getByRole('heading', { name: '% chỉ tiêu giao' })).toBeVisible();
});

for (const choice of ['', '?rows=GRASSROOTS']) {
  test(`only the board that /leaderboard${choice} shows is loaded`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === '/api/v1/leaderboards') asked.push(search);
    });
    await page.goto(`/leaderboard${choice}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();

    expect([...new Set(asked)]).toEqual([choice]);
  });
}
