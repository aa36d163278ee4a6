import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { freshNumber } from './newcomers';

test('somebody new signs up by phone with the code of the message and finds no ideas of theirs yet', async ({
  page,
  context,
}) => {
  const phone = freshNumber();
  await page.goto('/sign-in?return=/my-ideas');
  const other = page.getByRole('link', { name: 'Chưa có tài khoản? Đăng ký' });
  // The page was made beforehand: it knows where somebody came from only once its script runs.
  await expect(other).toHaveAttribute('href', /return/);
  await other.click();

  await test.step('asks for a code', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký tài khoản' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Số điện thoại hoặc e-mail').fill(phone);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await expect(page.getByLabel('Mã 6 chữ số')).toBeFocused();
    await expect(page.getByText(/Gửi lại được sau \d+ giây/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  const code = await test.step('reads it in the message', async () => {
    const telephone = await context.newPage();
    const message = telephone.getByRole('listitem').filter({ hasText: `+84${phone.slice(1)}` });
    await expect(async () => {
      await telephone.goto('/sample-messages');
      await expect(message).toBeVisible({ timeout: 2000 });
    }).toPass();
    await expectAccessible(telephone);
    const text = (await message.textContent()) ?? '';
    await telephone.close();
    return /Mã Sáng Kiến: (\d{6})/.exec(text)?.[1] ?? '';
  });

  await test.step('types it, and says who they are', async () => {
    await page.getByLabel('Mã 6 chữ số').fill(code);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByRole('group', { name: 'Đã xác nhận. Còn một bước nữa.' })).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await expect(page.getByRole('alert')).toContainText('Nhập họ và tên của bạn');
    await page.getByLabel('Họ và tên').fill('Đặng Thị Mới');
    await page.getByLabel(/Tôi đồng ý để chương trình lưu/).check();
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  });

  await test.step('is back where they wanted to go, signed in, without any idea', async () => {
    await expect(page).toHaveURL('/my-ideas');
    await expect(page.getByText('Bạn chưa gửi sáng kiến nào')).toBeVisible();
    await expectAccessible(page);
  });
});
