import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { dayInCampaign, uniqueTitle } from './ideaForm';
import { choose, tabTo, typeInto } from './keys';
import { codeTo, freshNumber } from './newcomers';
import { people, signIn } from './people';

interface Told {
  phone: string;
  name: string;
  title: string;
}

const told = (name: string): Told => ({
  phone: freshNumber(),
  name,
  title: uniqueTitle(`Giá kẹp phôi của ${name}`),
});

const form = (page: Page) => page.getByRole('form', { name: 'Nhập một sáng kiến' });

/** Whom it is for, and the code that they read out while the title is typed. */
async function person(page: Page, { phone, name, title }: Told): Promise<void> {
  await expect(form(page).getByLabel('Số điện thoại của tác giả')).toBeFocused();
  await page.keyboard.type(phone);
  await expect(page.getByText(/Chưa có ai mang số này/)).toBeVisible();
  await typeInto(page, form(page).getByLabel('Họ và tên tác giả'), name);
  const send = form(page).getByRole('button', { name: 'Gửi mã tới điện thoại' });
  if (!(await send.isVisible())) {
    await expect(form(page).getByRole('radio', { name: /Đọc lại mã/ })).not.toBeChecked();
    await tabTo(page, form(page).getByRole('radio', { name: /Đọc lại mã/ }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Tên sáng kiến')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('F2');
  await expect(form(page).getByLabel('Mã tác giả đọc')).toBeFocused();
  await page.keyboard.type(await codeTo(page, phone));
  await expect(page.getByText('Mã đã đúng: có bằng chứng đồng ý')).toBeVisible();
  await expect(form(page).getByLabel('Tên sáng kiến')).toBeFocused();
}

/** What everybody is asked; field and type keep what the last one had. */
async function idea(page: Page, { title }: Told, isFirst = false): Promise<void> {
  await typeInto(
    page,
    form(page).getByLabel('Cách làm mới'),
    `Làm lại gá kẹp để thay phôi trong 40 giây thay vì 3 phút, dùng thép có sẵn (${title}).`,
  );
  await typeInto(page, form(page).getByLabel('Lợi ích mang lại'), 'Mỗi ca làm thêm được 12 sản phẩm.');
  if (isFirst) {
    await choose(page, form(page).getByLabel('Lĩnh vực', { exact: true }), 'Y t');
    await choose(page, form(page).getByLabel('Loại giải pháp', { exact: true }), 'Gi');
  }
  for (const declared of [/đúng sự thật/, /sở hữu trí tuệ/]) {
    await expect(form(page).getByLabel(declared)).not.toBeChecked();
    await tabTo(page, form(page).getByLabel(declared));
    await page.keyboard.press('Space');
  }
}

test('two people in a row are entered by keyboard alone, each with a receipt', async ({ page }) => {
  const [first, second] = [told('Trần Thị Thợ'), told('Lê Văn Hàn')];
  await signIn(page, people.support);
  await page.goto('/assisted-entry');
  await expect(page.getByText(/Hôm nay đã nhập \d+\/400/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await test.step('the first: unit and day, person, code, idea', async () => {
    await tabTo(page, form(page).getByLabel('Đơn vị của tác giả'));
    await page.keyboard.type('dien luc ho sen');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const [year, month, day] = (await dayInCampaign(page)).split('-');
    await tabTo(page, form(page).getByLabel('Ngày áp dụng lần đầu'));
    await page.keyboard.type(`${String(month)}${String(day)}${String(year)}`);
    await tabTo(page, form(page).getByLabel('Số điện thoại của tác giả'));
    await person(page, first);
    await idea(page, first, true);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/Đã nộp SK-\d+/)).toBeVisible();
    await expect(page.getByText('Biên nhận đã gửi tới điện thoại của tác giả.')).toBeVisible();
  });

  await test.step('the second: unit and field stay, and a reload loses nothing', async () => {
    await person(page, second);
    await idea(page, second);
    await page.reload();
    await expect(form(page).getByLabel('Tên sáng kiến')).toHaveValue(second.title);
    await expect(form(page).getByLabel('Lĩnh vực', { exact: true })).toHaveValue('HEALTH');
    await form(page).getByLabel('Tên sáng kiến').focus();
    await expect(page.getByText('Mã đã đúng: có bằng chứng đồng ý')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('link', { name: new RegExp(`SK-.*${second.title}`) })).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(`SK-.*${first.title}`) })).toBeVisible();
    await expect(form(page).getByLabel('Số điện thoại của tác giả')).toBeFocused();
  });

  await test.step('the slip is there for who wants paper', async () => {
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^In phiếu biên nhận của SK-/ })
      .first()
      .press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^phieu-bien-nhan-.*\.pdf$/);
    await expectAccessible(page);
  });
});
