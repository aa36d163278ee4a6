import { expect, test } from '@playwright/test';
import { dayInCampaign, WIDE, written } from './ideaForm';
import { choose, tabTo, typeInto } from './keys';
import { PASSWORD, people } from './people';

test('an idea can be written and sent without a mouse', async ({ page }) => {
  const idea = written('Gửi bằng bàn phím');
  const button = (name: string) => page.getByRole('main').getByRole('button', { name });

  await page.goto('/sign-in?return=/submit/problem');
  await typeInto(page, page.getByLabel('Số điện thoại hoặc e-mail'), people.worker);
  await typeInto(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');

  await typeInto(page, page.getByLabel('Tên sáng kiến'), idea.title);
  await choose(page, page.getByLabel('Lĩnh vực'), 'Y t');
  if ((page.viewportSize()?.width ?? 0) < WIDE) {
    await tabTo(page, button('Tiếp tục'));
    await page.keyboard.press('Enter');
  }

  await typeInto(page, page.getByLabel('Cách làm mới'), idea.description);
  await choose(page, page.getByLabel('Loại giải pháp'), 'Giải pháp');
  const [year, month, day] = (await dayInCampaign(page)).split('-');
  await tabTo(page, page.getByLabel('Ngày áp dụng lần đầu'));
  await page.keyboard.type(`${String(month)}${String(day)}${String(year)}`);
  await typeInto(page, page.getByLabel('Lợi ích mang lại'), 'Tiết kiệm thời gian cho cả tổ mỗi ca làm việc.');
  await tabTo(page, button('Tiếp tục'));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByLabel(/đúng sự thật/));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel(/sở hữu trí tuệ/));
  await page.keyboard.press('Space');
  await tabTo(page, button('Gửi sáng kiến'));
  await page.keyboard.press('Enter');

  const done = page.getByRole('heading', { name: 'Đã gửi sáng kiến' });
  await expect(done).toBeVisible();
  await expect(done).toBeFocused();
});
