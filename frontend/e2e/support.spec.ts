import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { people, signIn } from './people';

test('a worker asks in the middle of the form, the team answers, and the worker goes on with the draft', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const title = `Giá để khuôn ${project.name} ${String(Date.now())}`;
  const question = `Tôi ghi gì vào ô này? ${title}`;

  await test.step('the worker asks from the form; what was typed comes along', async () => {
    await signIn(page, people.worker);
    await page.goto('/submit/problem');
    await page.getByLabel('Tên sáng kiến').fill(title);
    await page.getByRole('link', { name: 'Cần giúp? Hỏi tổ hỗ trợ' }).click();
    await expect(page).toHaveURL(/\/ask-for-help\?step=problem&idea=/);
    await expect(page.getByLabel('Về việc gì?')).toHaveValue('FORM');
    await expect(page.getByRole('link', { name: /^Gọi 1900/ })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Bạn cần giúp gì?').fill(question);
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await expect(page.getByRole('group', { name: 'Đã gửi câu hỏi' })).toBeFocused();
  });

  const desk = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: page.viewportSize() });
  const office = await desk.newPage();
  await test.step('the team takes it and asks back', async () => {
    await signIn(office, people.support);
    await office.goto('/support?owner=NOBODY');
    await office.getByRole('link', { name: question }).click();
    await expect(office.getByText(`Sáng kiến: ${title}`)).toBeVisible();
    await office.getByRole('button', { name: 'Nhận trả lời' }).click();
    await expect(office.getByRole('button', { name: 'Trả lại cho tổ' })).toBeVisible();
    const box = office.getByLabel('Trả lời', { exact: true });
    await office.getByLabel('Câu trả lời soạn sẵn').selectOption('Có được tính là sáng kiến không');
    await office.getByRole('button', { name: 'Đưa vào ô trả lời' }).click();
    await expect(box).toHaveValue(/cách cũ, cách mới và kết quả/);
    await expect(box).toBeFocused();
    await box.fill('Chị ghi cách làm mới là đủ.');
    await office.getByLabel('Cần người hỏi trả lời trước khi làm tiếp').check();
    await expectAccessible(office);
    await office.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(office.getByText('Chị ghi cách làm mới là đủ.')).toBeVisible();
  });
  await desk.close();

  await test.step('the worker reads it, closes it, and goes on where the draft was left', async () => {
    await page.getByRole('link', { name: 'Xem câu hỏi và trả lời' }).click();
    await expect(page.getByText('Chị ghi cách làm mới là đủ.')).toBeVisible();
    await expect(page.getByText(/Tổ hỗ trợ hỏi lại bạn/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đã giải quyết xong' }).click();
    await expect(page.getByRole('group', { name: 'Đã đóng câu hỏi' })).toBeFocused();
    await page.getByRole('link', { name: `Sáng kiến: ${title}` }).click();
    await expect(page).toHaveURL(/\/submit\/problem\?idea=/);
    await expect(page.getByLabel('Tên sáng kiến')).toHaveValue(title);
  });
});
