import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { people, signIn } from './people';

test('figures are frozen, signed by somebody else, and passed on', async ({ browser }, { project }) => {
  test.skip(project.name !== 'phone', 'the same figures are not frozen twice within a minute');
  const taker = await (await browser.newContext()).newPage();
  await signIn(taker, people.targetManager);
  await taker.goto('/snapshots');
  await taker.getByRole('button', { name: 'Chốt số liệu' }).click();
  const dialog = taker.getByRole('dialog', { name: 'Chốt số liệu hiện tại' });
  await expectAccessible(taker);
  await dialog.getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(taker).toHaveURL(/\/snapshots\/\w{13}$/);
  await expect(taker.getByText('tạm tính', { exact: true })).toBeVisible();
  await expect(taker.getByRole('button', { name: 'Ký xác nhận số liệu' })).toBeHidden();
  const address = taker.url();

  const leader = await (await browser.newContext()).newPage();
  await signIn(leader, people.leader);
  await leader.goto(address);
  await leader.getByRole('button', { name: 'Ký xác nhận số liệu' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký xác nhận', exact: true }).click();
  await expect(leader.getByText('chính thức', { exact: true })).toBeVisible();

  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto(address);
  await expect(anybody.getByText('chính thức', { exact: true })).toBeVisible();
  // Cards on a phone, a table on a desktop.
  const named = { name: 'Các đơn vị trực thuộc, theo thứ hạng lúc chốt' };
  await expect(anybody.getByRole('list', named).or(anybody.getByRole('table', named))).toBeVisible();
  await expectAccessible(anybody);
  await anybody.getByRole('link', { name: 'Báo cáo và ảnh chia sẻ' }).click();
  await expect(anybody.getByLabel('Nội dung báo cáo')).toHaveValue(
    /Số liệu đến .+ sáng kiến[^]*Số liệu chính thức/,
  );
  await anybody.getByRole('button', { name: 'Sao chép báo cáo' }).click();
  await expect(anybody.getByRole('status').filter({ hasText: /Đã (sao chép|bôi đen)/ })).toBeVisible();
  const picture = anybody.getByRole('img', { name: /Bảng xếp hạng của/ });
  await expect(picture).toHaveJSProperty('complete', true);
  await expect(picture).toHaveJSProperty('naturalWidth', 1080);
  await expectAccessible(anybody);
});
