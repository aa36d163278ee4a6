import { devices, expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { people, signIn } from './people';

test('a worker on a phone and a member at a desk write one draft together, and neither loses a word', async ({
  browser,
  baseURL,
}, { project }) => {
  test.slow();
  const title = `Giá để khuôn cùng sửa ${project.name} ${String(Date.now())}`;
  const question = `Giúp tôi viết với. ${title}`;
  const { viewport, userAgent, hasTouch, isMobile } = devices['Pixel 5'];
  const address = baseURL ? { baseURL } : {};
  const phone = await browser.newContext({ ...address, viewport, userAgent, hasTouch, isMobile });
  const desk = await browser.newContext({ ...address, viewport: { width: 1280, height: 800 } });
  const worker = await phone.newPage();
  const office = await desk.newPage();
  const isSaved = () => expect(worker.getByText(/Đã lưu nháp lúc/)).toBeVisible();

  await test.step('the worker asks and lets the team help', async () => {
    await signIn(worker, people.worker);
    await worker.goto('/submit/problem');
    await worker.getByLabel('Tên sáng kiến').fill(title);
    await worker.getByRole('link', { name: 'Cần giúp? Hỏi tổ hỗ trợ' }).click();
    await worker.getByLabel('Bạn cần giúp gì?').fill(question);
    await worker.getByLabel('Cho tổ hỗ trợ cùng sửa bản nháp này').check();
    await expectAccessible(worker);
    await expectNoSidewaysScroll(worker);
    await worker.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await worker
      .getByRole('group', { name: 'Đã gửi câu hỏi' })
      .getByRole('link', { name: 'Viết tiếp sáng kiến' })
      .click();
    await expect(worker.getByText('Tổ hỗ trợ đang cùng sửa bản nháp này')).toBeVisible();
  });

  await test.step('who has not taken the question does not get in; who has, does', async () => {
    await signIn(office, people.support);
    await office.goto('/support?owner=NOBODY');
    await office.getByRole('link', { name: question }).click();
    await expect(office.getByRole('link', { name: 'Mở bản nháp để cùng sửa' })).toBeHidden();
    await office.getByRole('button', { name: 'Nhận trả lời' }).click();
    await office.getByRole('link', { name: 'Mở bản nháp để cùng sửa' }).click();
    await expect(office.getByLabel('Tên sáng kiến')).toHaveValue(title);
    await expectAccessible(office);
  });

  await test.step('what the member writes comes to the phone, and the other way round', async () => {
    await office.getByLabel('Trước đây có gì chưa ổn?').fill('Thay khuôn mất một giờ.');
    await expect(office.getByText(/Đã lưu lúc/)).toBeVisible();
    await expect(worker.getByText('Tổ hỗ trợ vừa sửa: Trước đây có gì chưa ổn')).toBeVisible();
    await expect(worker.getByLabel('Trước đây có gì chưa ổn?')).toHaveValue('Thay khuôn mất một giờ.');
    await worker.getByLabel('Lĩnh vực').selectOption({ index: 1 });
    await isSaved();
    await expect(office.getByText('Tác giả vừa sửa: Lĩnh vực')).toBeVisible();
    await expectNoSidewaysScroll(worker);
  });

  await test.step('both type at the same time, and every key of both arrives at both', async () => {
    const way = 'Dựng giá xoay cạnh máy, một người tự lắp khuôn trong mười phút.';
    const more = ' cho máy dập số bảy, thay ngay tại chỗ';
    await worker.getByLabel('Tên sáng kiến').press('End');
    await Promise.all([
      worker.getByLabel('Tên sáng kiến').pressSequentially(more, { delay: 60 }),
      office.getByRole('textbox', { name: /^Cách làm mới/ }).pressSequentially(way, { delay: 40 }),
    ]);
    await expect(office.getByLabel('Tên sáng kiến')).toHaveValue(title + more);
    await expect(office.getByRole('textbox', { name: /^Cách làm mới/ })).toHaveValue(way);
    await expect(worker.getByText(/Tổ hỗ trợ vừa sửa: Mô tả cách làm mới/)).toBeVisible();
    await expect(worker.getByLabel('Tên sáng kiến')).toHaveValue(title + more);
    await isSaved();
  });

  await test.step('both write in one field while the phone has no network: both texts are there to choose from', async () => {
    await phone.setOffline(true);
    await worker.getByLabel('Trước đây có gì chưa ổn?').fill('Thay khuôn mất hai giờ.');
    await office.getByLabel('Trước đây có gì chưa ổn?').fill('Thay khuôn mất chín mươi phút.');
    await expect(office.getByText(/Đã lưu lúc/)).toBeVisible();
    await phone.setOffline(false);
    await expect(worker.getByText('Hai bên vừa sửa cùng một chỗ')).toBeVisible();
    await expect(worker.getByText('Thay khuôn mất chín mươi phút.')).toBeVisible();
    await expectAccessible(worker);
    await expectNoSidewaysScroll(worker);
    await worker.getByRole('button', { name: /Lấy phần đã lưu/ }).click();
    await expect(worker.getByLabel('Trước đây có gì chưa ổn?')).toHaveValue('Thay khuôn mất chín mươi phút.');
    await expect(worker.getByText('Hai bên vừa sửa cùng một chỗ')).toBeHidden();
  });

  await test.step('the worker ends it, and the desk is shut out at once', async () => {
    await worker.getByRole('button', { name: 'Thôi cùng sửa' }).click();
    await expect(worker.getByText('Tổ hỗ trợ đang cùng sửa bản nháp này')).toBeHidden();
    await expect(office.getByText('Không còn được cùng sửa')).toBeVisible();
    await expect(office.getByLabel('Tên sáng kiến')).toBeHidden();
  });
  await phone.close();
  await desk.close();
});
