import { expect, type Page } from '@playwright/test';

/** Titles differ from run to run, so that the specs can be repeated on one database. */
export const uniqueTitle = (subject: string): string => `${subject} ${Date.now().toString(36)}`;

export interface WrittenIdea {
  title: string;
  description: string;
}

export const written = (subject: string): WrittenIdea => ({
  title: uniqueTitle(subject),
  description: `Hàn thêm ray trượt và chốt định vị lên giá đỡ, một người đẩy khuôn vào đúng vị trí rồi khoá lại (${uniqueTitle('mẻ')}).`,
});

/** From here on the whole form stands on one page. */
export const WIDE = 1024;

/** From the first page of the form to the second; before a large screen they are one. */
export async function toSolution(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < WIDE) await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

export async function writeProblem(page: Page, { title }: WrittenIdea): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sáng kiến của bạn là gì?' })).toBeVisible();
  await page.getByLabel('Tên sáng kiến').fill(title);
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Sản xuất – kỹ thuật' });
  await page.getByLabel(/Trước đây có gì chưa ổn/).fill('Thay khuôn cần hai người và mất 45 phút.');
}

export async function writeSolution(page: Page, { description }: WrittenIdea): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Bạn đã làm khác đi thế nào?' })).toBeVisible();
  await page.getByLabel('Cách làm mới').fill(description);
  await page.getByLabel('Loại giải pháp').selectOption({ label: 'Giải pháp kỹ thuật' });
  await page.getByLabel('Ngày áp dụng lần đầu').fill(await dayInCampaign(page));
  await page
    .getByLabel('Lợi ích mang lại')
    .fill('Giảm 30 phút mỗi lần thay khuôn, an toàn hơn cho người vận hành.');
}

/** A day on which the idea may have been applied: yesterday, or the campaign's first day if that is later. */
export async function dayInCampaign(page: Page): Promise<string> {
  const day = page.getByLabel('Ngày áp dụng lần đầu');
  await expect(day).toHaveAttribute('min', /^\d{4}-\d\d-\d\d$/);
  const earliest = (await day.getAttribute('min')) ?? '';
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return yesterday > earliest ? yesterday : earliest;
}

export async function declareAndSend(page: Page): Promise<void> {
  await page.getByLabel(/đúng sự thật/).check();
  await page.getByLabel(/sở hữu trí tuệ/).check();
  await page.getByLabel(/đồng ý công bố/).check();
  await page.getByRole('main').getByRole('button', { name: 'Gửi sáng kiến' }).click();
}

/** A photo as large as a phone takes it: it has to be made smaller on the way. */
export async function addPhoto(page: Page): Promise<void> {
  const drawn = await page.evaluate(() => {
    const paper = document.createElement('canvas');
    paper.width = 4000;
    paper.height = 3000;
    paper.getContext('2d')?.fillRect(500, 500, 2000, 1000);
    return paper.toDataURL('image/png');
  });
  const buffer = Buffer.from(drawn.split(',')[1] ?? '', 'base64');
  await page
    .getByLabel('Thêm ảnh hoặc tệp')
    .setInputFiles({ name: 'Giá đỡ mới.png', mimeType: 'image/png', buffer });
  await expect(page.getByText('Đã thêm Giá đỡ mới.jpg')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Giá đỡ mới.jpg' }).locator('img')).toBeVisible();
}
