import { expect, type Page, test } from '@playwright/test';
import { Clerk, KEYS_A_MINUTE } from './clerk';
import { FILLED_FORMS, type FilledForm, scan } from './filledForms';
import { dayInCampaign } from './ideaForm';
import { choose, tabTo } from './keys';
import { codeTo, freshNumber } from './newcomers';
import { people, signIn } from './people';

/** What one operator is to enter in an hour. */
const WANTED = 50;

const form = (page: Page) => page.getByRole('form', { name: 'Nhập một sáng kiến' });
const phone = (page: Page) => form(page).getByLabel('Số điện thoại của tác giả');
const name = (page: Page) => form(page).getByLabel('Họ và tên tác giả');
const title = (page: Page) => form(page).getByLabel('Tên sáng kiến');
const field = (page: Page) => form(page).getByLabel('Lĩnh vực', { exact: true });

/** What all of them are asked, up to the key that hands it in. */
async function idea(page: Page, clerk: Clerk, filled: FilledForm): Promise<void> {
  await clerk.fill(title(page), filled.title);
  await clerk.fill(form(page).getByLabel('Cách làm mới'), filled.description);
  await clerk.fill(form(page).getByLabel('Lợi ích mang lại'), filled.benefit);
  if (filled.field) await clerk.fill(field(page), filled.field);
}

async function handIn(page: Page, clerk: Clerk): Promise<void> {
  await clerk.think();
  for (const declared of [/đúng sự thật/, /sở hữu trí tuệ/]) {
    await clerk.reach(form(page).getByLabel(declared));
    await clerk.press('Space');
  }
  await clerk.press('Control+Enter');
  await clerk.wait(() => expect(title(page)).toHaveValue(''));
}

/** What a stack has in common is set before it begins and belongs to no entry of it. */
async function prepare(page: Page): Promise<void> {
  const unit = form(page).getByLabel('Đơn vị của tác giả');
  await tabTo(page, unit);
  await page.keyboard.type('dien luc ho sen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const [year, month, day] = (await dayInCampaign(page)).split('-');
  await tabTo(page, form(page).getByLabel('Ngày áp dụng lần đầu'));
  await page.keyboard.type(`${String(month)}${String(day)}${String(year)}`);
  await choose(page, field(page), 'Sả');
  await choose(page, form(page).getByLabel('Loại giải pháp', { exact: true }), 'Gi');
}

type Work = (clerk: Clerk, filled: FilledForm, index: number) => Promise<void>;

/** @returns how many an hour by the clerk's own work; what the page takes on this machine is in the figures that are printed */
async function pace(page: Page, kind: string, work: Work): Promise<number> {
  const clerk = new Clerk(page);
  for (const [index, filled] of FILLED_FORMS.entries()) await work(clerk, filled, index);
  const each = clerk.seconds / FILLED_FORMS.length;
  const anHour = 3600 / each;
  const figures = `${kind}: ${each.toFixed(1)} s and ${(clerk.keys / FILLED_FORMS.length).toFixed(0)} keys each, ${anHour.toFixed(1)} an hour`;
  test.info().annotations.push({ type: `${String(KEYS_A_MINUTE)} keys a minute`, description: figures });
  process.stdout.write(`${figures}\n`);
  return (3600 * FILLED_FORMS.length) / clerk.ownSeconds;
}

test('one operator enters fifty in an hour, whoever the authors are', async ({ page }) => {
  test.slow();
  const numbers = FILLED_FORMS.map(freshNumber);
  await signIn(page, people.support);
  await page.goto('/assisted-entry');
  await prepare(page);
  await phone(page).focus();

  const byCode = await pace(page, 'new, with a code by telephone', async (clerk, filled, index) => {
    const number = numbers[index] ?? '';
    await clerk.fill(phone(page), number);
    await clerk.wait(() => expect(page.getByText(/Chưa có ai mang số này/)).toBeVisible());
    await clerk.fill(name(page), filled.name);
    const send = form(page).getByRole('button', { name: 'Gửi mã tới điện thoại' });
    if (!(await send.isVisible())) {
      await clerk.reach(form(page).getByRole('radio', { name: /Đọc lại mã/ }));
      await clerk.press('Space');
    }
    await clerk.reach(send);
    const askedAt = clerk.seconds;
    await clerk.press('Enter');
    await clerk.wait(() => expect(title(page)).toBeFocused());
    await idea(page, clerk, filled);
    const code = await codeTo(page, number);
    clerk.hear(askedAt);
    await clerk.press('F2');
    await clerk.type(code);
    await clerk.wait(() => expect(page.getByText('Mã đã đúng: có bằng chứng đồng ý')).toBeVisible());
    await handIn(page, clerk);
  });
  await expect(page.getByText(/Đã gửi hết: 3 sáng kiến/)).toBeVisible();

  const known = await pace(page, 'known already', async (clerk, filled, index) => {
    await clerk.fill(phone(page), numbers[index] ?? '');
    await clerk.wait(() => expect(page.getByText(/Đã đồng ý tham gia/)).toBeVisible());
    await idea(page, clerk, filled);
    await handIn(page, clerk);
  });
  await expect(page.getByText(/Đã gửi hết: 6 sáng kiến/)).toBeVisible();

  const buffer = await scan(page);
  const files = FILLED_FORMS.map((_, index) => ({
    name: `giay-${String(index + 1)}.jpg`,
    mimeType: 'image/jpeg',
    buffer,
  }));
  const onPaper = await pace(
    page,
    'new, from signed paper without a telephone',
    async (clerk, filled, index) => {
      if (index === 0) {
        await clerk.press('Shift+Tab', 'ArrowDown', 'ArrowDown');
      }
      await clerk.fill(name(page), filled.name);
      if (index === 0) {
        await clerk.reach(
          form(page)
            .getByRole('radio', { name: /Ký trên giấy/ })
            .or(form(page).getByRole('button', { name: 'Cách khác hoặc ngày khác' }))
            .first(),
        );
        await clerk.press('Space');
        await clerk.pick(form(page).getByLabel('Ảnh hoặc bản quét giấy đã ký'), files);
      }
      await idea(page, clerk, filled);
      await handIn(page, clerk);
    },
  );
  await expect(page.getByText(/Đã gửi hết: 9 sáng kiến/)).toBeVisible();

  expect(known).toBeGreaterThan(WANTED);
  expect(onPaper).toBeGreaterThan(WANTED);
  // Longer by a number, a name, and six digits that somebody reads out.
  expect(byCode).toBeGreaterThan(WANTED * 0.9);
});
