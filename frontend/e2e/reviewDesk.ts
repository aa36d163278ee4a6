import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility';

export async function findInQueue(page: Page, title: string): Promise<void> {
  await page.goto('/review');
  const found = page.getByRole('link', { name: new RegExp(title) });
  const following = page.getByRole('link', { name: 'Trang sau' });
  await expect(page.getByText(/sáng kiến đang chờ/)).toBeVisible();
  while (!(await found.isVisible()) && (await following.isVisible())) {
    const cursor = page.url();
    await following.click();
    await expect(page).not.toHaveURL(cursor);
    await expect(page.getByRole('region', { name: 'Hàng chờ' }).getByRole('listitem').first()).toBeVisible();
  }
  await found.click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

export async function decide(page: Page, outcome: string): Promise<void> {
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu quyết định' }).click();
  await expect(page.getByText(`Đã lưu quyết định: ${outcome}`)).toBeVisible();
}

export async function writeReason(page: Page, code: string, reason: string): Promise<void> {
  await page.getByLabel('Lý do', { exact: true }).selectOption({ label: code });
  await page.getByLabel('Giải thích cho tác giả').fill(reason);
}

export async function returnIt(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Trả lại để tác giả bổ sung').check();
  await writeReason(page, 'Nội dung chưa đủ rõ', reason);
  await decide(page, 'Cần bổ sung');
}

export async function writeRecognition(page: Page, number: string): Promise<void> {
  await page.getByLabel(/Hợp lệ, đã có quyết định/).check();
  await page.getByLabel('Số quyết định công nhận').fill(number);
  await page.getByLabel('Ngày quyết định').fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel('Cơ quan ra quyết định').fill('Hội đồng sáng kiến cơ sở');
  await page.getByLabel('Cấp công nhận').selectOption({ label: 'Cấp cơ sở' });
}
