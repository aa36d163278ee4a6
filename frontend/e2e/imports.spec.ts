import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { officersUnit, people, signIn } from './people';

const TITLES = [
  'STT',
  'Họ và tên',
  'Số điện thoại',
  'Mã đơn vị',
  'Đồng ý',
  'Số giấy đồng ý',
  'Ngày ký',
  'Mẫu giấy đồng ý',
  'Tên giải pháp',
  'Ghi chú riêng',
];

test('a messy list is matched, checked, imported, and its errors are corrected and sent again', async ({
  page,
  request,
}, { project }) => {
  const { id } = await officersUnit(request);
  const { code } = (await (await request.get(`/api/v1/units/${id}`)).json()) as { code: string };
  const stamp = String(Date.now()).slice(-6);
  const source = `Sổ ${project.name} ${stamp}`;
  const phone = (last: number) => `098${stamp}${String(last)}`;
  const good = (number: number, unit: string, day: string) =>
    [
      `${stamp}-${String(number)}`,
      `Nguyễn Thị Số ${String(number)}`,
      phone(number),
      unit,
      'Có',
      `PDY-${stamp}-${String(number)}`,
      day,
      '2026-1',
      `Giá treo kéo cắt chỉ số ${stamp} ${String(number)}`,
      'không nhập',
    ].join(';');
  const list = [
    TITLES.join(';'),
    good(1, code, '10/05/2026'),
    good(2, 'KHONG-CO', '10/05/2026'),
    good(3, code, '31/02/2026'),
  ].join('\n');

  await test.step('the file is uploaded and its columns are guessed', async () => {
    await signIn(page, people.officer);
    await page.goto('/imports');
    await page.getByLabel('Nguồn của danh sách').fill(source);
    await page
      .getByLabel('Tệp Excel (.xlsx) hoặc CSV')
      .setInputFiles({ name: 'so-tay.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await expect(page.getByLabel('Cột “Tên giải pháp”')).toHaveValue('TITLE');
    await expect(page.getByLabel('Cột “Ghi chú riêng”')).toHaveValue('');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('errors are shown by row and column', async () => {
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    const errors = page.getByRole('list', { name: 'Dòng lỗi' });
    await expect(errors.getByText('Dòng 3', { exact: true })).toBeVisible();
    await expect(errors.getByText(/Mã đơn vị: không có đơn vị mã "KHONG-CO"/)).toBeVisible();
    await expect(errors.getByText('Dòng 4', { exact: true })).toBeVisible();
    await expect(errors.getByText(/Ngày ký giấy đồng ý: "31\/02\/2026" không phải một ngày/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  const corrected = await test.step('the good row is imported, the bad ones are downloaded', async () => {
    await page.getByRole('button', { name: 'Nhập 1 dòng đúng' }).click();
    await expect(page.getByText('Đã nhập 1 dòng', { exact: true })).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp dòng lỗi (CSV)' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text).toContain('Lý do không nhập được');
    expect(text).not.toContain('Nguyễn Thị Số 1');
    return text.replace('KHONG-CO', code).replace('31/02/2026', '28/02/2026');
  });

  await test.step('corrected it is sent again as it is', async () => {
    await page.getByRole('link', { name: 'Gửi tệp đã sửa' }).click();
    await expect(page.getByLabel('Nguồn của danh sách')).toHaveValue(source);
    await page
      .getByLabel('Tệp Excel (.xlsx) hoặc CSV')
      .setInputFiles({ name: 'dong-loi.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected) });
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByRole('button', { name: 'Nhập 2 dòng đúng' }).click();
    await expect(page.getByText('Đã nhập 2 dòng', { exact: true })).toBeVisible();
  });
});
