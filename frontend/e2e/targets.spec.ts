import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { officersUnit, people, signIn } from './people';

interface Self {
  unit: { name: string };
  figures: { valid: number };
  targets: { assigned: number | null; pctAssigned: number | null };
}

async function selfOf(request: APIRequestContext, unit: string): Promise<Self> {
  const answer = await request.get(`/api/v1/leaderboards?unit=${unit}`);
  return ((await answer.json()) as { self: Self }).self;
}

test('targets are handed down by headcount, one is edited, and the board follows', async ({
  page,
  request,
}) => {
  const unit = await officersUnit(request);
  const above = (await (await request.get(`/api/v1/units/${unit.id}`)).json()) as {
    block: 'ENTERPRISE' | 'PUBLIC_SERVICE';
    ancestors: { id: string }[];
  };
  const parent = above.ancestors[above.ancestors.length - 1]?.id ?? '';
  const block = above.block === 'ENTERPRISE' ? 'Khối doanh nghiệp' : 'Khối hành chính sự nghiệp';
  const { figures, targets } = await selfOf(request, unit.id);
  const { valid } = figures;
  // Another figure than the one in force, whatever ran before.
  const figure = Math.max(10, valid * 4) + (targets.assigned === Math.max(10, valid * 4) ? 1 : 0);

  await test.step('the manager opens the unit and its hand-down page', async () => {
    await signIn(page, people.targetManager);
    await page.goto(`/units/${parent}`);
    await page.getByRole('main').getByRole('link', { name: 'Giao chỉ tiêu' }).click();
    await expect(page.getByRole('heading', { name: 'Giao chỉ tiêu' })).toBeVisible();
    await expect(page.getByRole('region', { name: /Chỉ tiêu của đơn vị và tổng/ })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('spreads by headcount and edits one unit', async () => {
    await page.getByRole('button', { name: 'Theo số đoàn viên' }).click();
    await expect(page.getByText(/Đã chia thử cho/)).toBeVisible();
    await expect(page.getByText('Vừa đủ').first()).toBeVisible();
    await page.getByRole('textbox', { name: `${unit.name}: Chỉ tiêu giao, ${block}` }).fill(String(figure));
    await page.getByRole('textbox', { name: 'Lý do', exact: true }).fill('Giao chỉ tiêu theo số đoàn viên');
    await page.getByRole('button', { name: /^Lưu [\d.]+ chỉ tiêu$/ }).click();
    await expect(page.getByText(/^Đã lưu [\d.]+ chỉ tiêu$/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the board has the new percentage at once', async () => {
    await expect
      .poll(async () => (await selfOf(request, unit.id)).targets, { timeout: 5000 })
      .toMatchObject({ assigned: figure, pctAssigned: Math.round((valid / figure) * 1000) / 10 });
  });

  await test.step('and the inbox of proposals is there', async () => {
    await page.goto('/target-proposals');
    await expect(page.getByRole('heading', { name: 'Đề nghị đổi chỉ tiêu' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
