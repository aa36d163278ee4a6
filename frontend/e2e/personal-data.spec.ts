import { expect, test } from '@playwright/test';
import { uniqueTitle } from './ideaForm';
import { newcomer, publishedBy, registerAt, signUp, totp, validOf } from './newcomers';
import { officersUnit, openMenu, people, signIn } from './people';
import { looksRight, window } from './windows';

test('somebody sees and takes their data, hides an idea, and is forgotten; what counted goes on counting', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const unit = await officersUnit(request);
  const worker = newcomer('Tạ Thị Muốn Quên');
  const staff = newcomer('Lý Văn Bảo Vệ');
  const title = uniqueTitle('Giá treo dụng cụ');
  const office = await window(browser, page, baseURL);
  const everybody = await window(browser, page, baseURL);

  await test.step('both sign up with a code', async () => {
    await signUp(page, worker);
    await registerAt(request, unit.id, worker);
    await signUp(office, staff);
    await registerAt(request, unit.id, staff);
  });

  await test.step('an administrator makes one of them the data protection officer of the unit', async () => {
    const admin = await window(browser, page, baseURL);
    await signIn(admin, people.administrator);
    await admin.goto(`/units/${unit.id}/grants?role=DPO`);
    await admin.getByRole('button', { name: 'Cấp quyền này' }).click();
    await admin.getByRole('searchbox', { name: 'Người được cấp' }).fill(staff.phone);
    await admin.getByRole('button', { name: 'Tìm', exact: true }).click();
    await admin.getByRole('radio', { name: new RegExp(staff.name) }).check();
    const end = new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await admin.getByLabel('Đến hết ngày').fill(end);
    await admin.getByLabel('Lý do').fill('Phân công bảo vệ dữ liệu cá nhân');
    await looksRight(admin);
    await admin.getByRole('button', { name: 'Cấp quyền', exact: true }).click();
    await expect(admin.getByRole('group', { name: 'Đã cấp quyền.' })).toBeVisible();
    await admin.context().close();
  });

  const secret = await test.step('who turns on two-step sign-in', async () => {
    await office.goto('/me/second-factor');
    await office.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    await office.getByLabel('Mật khẩu của bạn').fill(staff.password);
    await looksRight(office);
    await office.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(office.getByRole('heading', { name: /Quét hình này/ })).toBeFocused();
    await looksRight(office);
    const shown = (await office.locator('code').textContent()) ?? '';
    await office.getByLabel('Mã mà ứng dụng đang hiện').fill(totp(shown));
    await office.getByRole('button', { name: 'Xác nhận và bật' }).click();
    await expect(office.getByRole('textbox', { name: 'Mã dự phòng' })).toHaveValue(/\S/);
    await looksRight(office);
    await office.getByRole('button', { name: 'Tôi đã cất giữ' }).click();
    await expect(office.getByText('Đang bật', { exact: true })).toBeVisible();
    return shown;
  });

  await test.step('and signs in with it', async () => {
    await openMenu(office);
    await office.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(office).toHaveURL('/');
    await office.goto('/sign-in');
    await office.getByLabel('Số điện thoại hoặc e-mail').fill(staff.phone);
    await office.getByLabel('Mật khẩu', { exact: true }).fill(staff.password);
    await office.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(office.getByLabel('Mã xác thực')).toBeVisible();
    await looksRight(office);
    // The code of this step has been used: the app shows the next one in a moment.
    await office.getByLabel('Mã xác thực').fill(totp(secret, 1));
    await office.getByRole('button', { name: 'Xác nhận' }).click();
    await expect(office).toHaveURL('/');
  });

  const before = await validOf(request, unit.id);
  const idea = await test.step('an idea of the other one is published under their name', async () => {
    const id = await publishedBy(request, title, worker);
    await expect(async () => expect(await validOf(request, unit.id)).toBe(before + 1)).toPass();
    await everybody.goto(`/ideas/${id}`);
    await expect(everybody.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(everybody.getByText(worker.name).first()).toBeVisible();
    return id;
  });

  await test.step('who hides it and shows it again', async () => {
    await page.goto(`/ideas/${idea}`);
    await page.getByRole('button', { name: 'Rút lại việc công bố' }).click();
    await looksRight(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại việc công bố' }).click();
    await expect(page.getByRole('group', { name: 'Đã rút lại việc công bố' })).toBeVisible();
    await everybody.reload();
    await expect(everybody.getByText(title)).toHaveCount(0);
    expect(await validOf(request, unit.id)).toBe(before + 1);
    await page.getByRole('button', { name: 'Đồng ý công bố' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý công bố' }).click();
    await expect(page.getByRole('group', { name: 'Đã đồng ý công bố' })).toBeVisible();
    await looksRight(page);
  });

  await test.step('sees and takes what is kept about them', async () => {
    await page.goto('/me/data');
    await page.getByText('Tài khoản', { exact: true }).click();
    await expect(page.getByText(`+84${worker.phone.slice(1)}`).first()).toBeVisible();
    await page.getByText('Ai đã xem hoặc thay đổi gì về bạn').click();
    await expect(page.getByText('Đồng ý hoặc rút lại việc công bố').first()).toBeVisible();
    await looksRight(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải về để đọc (HTML)' }).click();
    expect((await download).suggestedFilename()).toBe('du-lieu-cua-toi.html');
  });

  await test.step('and asks to be forgotten', async () => {
    await page.getByLabel('Bạn muốn gì?').selectOption({ label: 'Xóa tôi khỏi chương trình' });
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByRole('group', { name: 'Đã gửi yêu cầu' })).toBeFocused();
    await looksRight(page);
  });

  await test.step('which the officer carries out', async () => {
    await office.goto('/data-requests');
    const request = office.getByRole('listitem').filter({ hasText: worker.name });
    await request.getByRole('button', { name: /^Xóa người này/ }).click();
    await office.getByRole('dialog').getByLabel('Nội dung báo cho người gửi').fill('Đã xóa theo yêu cầu.');
    await looksRight(office);
    await office.getByRole('dialog').getByRole('button', { name: 'Xóa người này' }).click();
    await expect(office.getByRole('group', { name: 'Đã lưu' })).toBeVisible();
    await expect(office.getByText(worker.name)).toHaveCount(0);
    await looksRight(office);
  });

  await test.step('afterwards nobody finds the name, and the figures are the same', async () => {
    await everybody.goto(`/ideas/${idea}`);
    await expect(everybody.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(everybody.getByText(worker.name)).toHaveCount(0);
    await looksRight(everybody);
    expect(await validOf(request, unit.id)).toBe(before + 1);
    await page.goto('/me/data');
    await expect(page.getByText(worker.name)).toHaveCount(0);
  });
  await office.context().close();
  await everybody.context().close();
});
