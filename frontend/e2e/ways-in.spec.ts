import { expect, type Page, test } from '@playwright/test';
import { codeTo, freshNumber, sentTo, totp } from './newcomers';
import { openMenu, officersUnit, people, signIn } from './people';
import { looksRight, window } from './windows';

const PASSWORD = 'mười hai con trâu đen';

async function withPassword(page: Page, phone: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Số điện thoại hoặc e-mail').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

async function signOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/');
}

test('an officer is invited, turns on two steps, gets in without the telephone, and gets a new password', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const unit = await officersUnit(request);
  const phone = freshNumber();

  await test.step('an administrator invites a number', async () => {
    const admin = await window(browser, page, baseURL);
    await signIn(admin, people.administrator);
    await admin.goto(`/units/${unit.id}/grants?role=UNIT_OFFICER`);
    await admin.getByRole('button', { name: 'Mời nhận quyền này' }).click();
    await admin.getByLabel('Số điện thoại hoặc e-mail').fill(phone);
    const end = new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await admin.getByLabel('Đến hết ngày').fill(end);
    await admin.getByLabel('Lý do').fill('Bổ sung cán bộ cho mùa cao điểm');
    await looksRight(admin);
    await admin.getByRole('button', { name: 'Gửi lời mời' }).click();
    await expect(admin.getByRole('group', { name: 'Đã gửi lời mời.' })).toBeVisible();
    await admin.context().close();
  });

  await test.step('who reads the code, makes an account and has the right', async () => {
    await page.goto('/invitation');
    await looksRight(page);
    await page.getByLabel('Mã lời mời').fill(await sentTo(page, phone, /((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})/));
    await page.getByRole('button', { name: 'Xem lời mời' }).click();
    await expect(page.getByRole('heading', { name: /mời bạn nhận quyền tại/ })).toBeVisible();
    await page.getByLabel('Họ và tên').fill('Ngô Thị Được Mời');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByLabel(/Tôi đồng ý để chương trình lưu/).check();
    await looksRight(page);
    await page.getByRole('button', { name: 'Nhận lời mời' }).click();
    await expect(page.getByText('Đã nhận lời mời')).toBeVisible();
    await page.getByRole('link', { name: 'Xem quyền của tôi' }).click();
    await expect(page.getByText('Cán bộ công đoàn').first()).toBeVisible();
    await looksRight(page);
  });

  const [recovery = '', ...others] =
    await test.step('turns on two steps and puts the codes away', async () => {
      await page.goto('/me/second-factor');
      await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
      await page.getByLabel('Mật khẩu của bạn').fill(PASSWORD);
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page
        .getByLabel('Mã mà ứng dụng đang hiện')
        .fill(totp((await page.locator('code').textContent()) ?? ''));
      await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
      const codes = page.getByRole('textbox', { name: 'Mã dự phòng' });
      await expect(codes).toHaveValue(/\S/);
      const shown = await codes.inputValue();
      await page.getByRole('button', { name: 'Tôi đã cất giữ' }).click();
      return shown.trim().split(/\s+/);
    });
  expect(others).toHaveLength(9);

  await test.step('signs in with one of them, once', async () => {
    for (const [code, opens] of [
      [recovery, true],
      [recovery, false],
    ] as const) {
      await signOut(page);
      await withPassword(page, phone, PASSWORD);
      await page.getByLabel('Mã xác thực').fill(code);
      await looksRight(page);
      await page.getByRole('button', { name: 'Xác nhận' }).click();
      if (!opens) break;
      await expect(page).toHaveURL('/');
      await page.goto('/me/second-factor');
      await expect(page.getByText('Còn 9 mã dự phòng chưa dùng.')).toBeVisible();
      await looksRight(page);
    }
    await expect(page.getByRole('alert')).toBeVisible();
    await looksRight(page);
  });

  await test.step('has forgotten the password, and still needs the second step', async () => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Đặt lại mật khẩu' })).toBeVisible();
    await page.getByLabel('Số điện thoại hoặc e-mail').fill(phone);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await expect(page.getByLabel('Mã 6 chữ số')).toBeFocused();
    await looksRight(page);
    await page.getByLabel('Mã 6 chữ số').fill(await codeTo(page, phone));
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(`${PASSWORD} nữa`);
    await page.getByRole('button', { name: 'Đổi mật khẩu và đăng nhập' }).click();
    await page.getByLabel('Mã xác thực').fill(others[0] ?? '');
    await looksRight(page);
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(page).toHaveURL('/');
    await page.goto('/my-rights');
    await expect(page.getByText('Cán bộ công đoàn').first()).toBeVisible();
  });
});
