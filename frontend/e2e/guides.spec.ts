import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';
import { people, signIn } from './people';

const FILM = '8970a104e276394586f288fbf0c93fcd';

test('a guide that was opened once is there without a network, with its pictures and its video', async ({
  page,
  context,
}) => {
  // The first page that this device ever opens: the service worker comes later.
  await page.goto('/guides?name=submit');
  const heading = page.getByRole('heading', { level: 1, name: 'Gửi sáng kiến trong 60 giây' });
  await expect(heading).toBeVisible();
  const main = page.getByRole('main');
  const steps = await main.getByRole('listitem').count();
  const pictures = await main.getByRole('img').count();
  expect(steps).toBeGreaterThan(5);
  expect(pictures).toBeGreaterThan(5);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const films = await page
    .locator('video, track')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
  const needed = ['/api/v1/guides/submit', ...films];
  await expect
    .poll(() =>
      page.evaluate((all) => Promise.all(all.map(async (one) => (await caches.match(one))?.status)), needed),
    )
    .toEqual(needed.map(() => 200));

  await context.setOffline(true);
  await page.reload();
  await expect(heading).toBeVisible();
  await expect(main.getByRole('listitem')).toHaveCount(steps);
  for (const picture of await main.getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
  }
  const film = page.locator('video');
  await film.evaluate((video: HTMLVideoElement) => {
    video.muted = true;
    video.currentTime = 12;
    return video.play();
  });
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(12);
  await context.setOffline(false);
});

test('the screens lead to their guides', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Xem hướng dẫn từng bước' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký và đăng nhập bằng mã' })).toBeVisible();

  await signIn(page, people.reviewer);
  await page.goto('/review');
  await page.getByRole('link', { name: 'Xem hướng dẫn từng bước' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thẩm định sáng kiến' })).toBeVisible();
});

/** A new guide with one step, saved once: only then it takes files. @return its name in addresses */
async function begin(page: Page): Promise<string> {
  const slug = `thu-${String(Date.now())}`;
  await signIn(page, people.administrator);
  await page.goto('/guide-editing?id=new');
  await page.getByLabel('Tiêu đề tiếng Việt').fill('Cách in phiếu');
  await page.getByLabel('Tiêu đề tiếng Anh').fill('How to print the slip');
  await page.getByLabel('Tóm tắt tiếng Việt').fill('In phiếu biên nhận cho tác giả.');
  await page.getByLabel('Tóm tắt tiếng Anh').fill('Print the receipt for the author.');
  await page.getByLabel('Địa chỉ').fill(slug);
  const first = page.getByRole('group', { name: 'Bước 1' });
  await first.getByLabel('Nội dung tiếng Việt').fill('Bấm in phiếu.');
  await first.getByLabel('Nội dung tiếng Anh').fill('Press print.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(page).toHaveURL(/guide-editing\?id=(?!new)/);
  return slug;
}

async function remove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xóa bài' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa bài' }).click();
  await expect(page).toHaveURL(/\/guide-editing$/);
}

test('an administrator writes a guide with a picture by keyboard, and everybody reads it', async ({
  page,
  browser,
  baseURL,
}) => {
  const slug = await begin(page);
  const picture = await page.screenshot({ type: 'png', clip: { x: 0, y: 0, width: 300, height: 200 } });
  await page
    .getByLabel(/^Ảnh của bước/)
    .setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: picture });
  await page.getByLabel('Ảnh cho thấy gì, bằng tiếng Việt').fill('Nút in phiếu');
  await page.getByLabel('Ảnh cho thấy gì, bằng tiếng Anh').fill('The button');
  await page.getByLabel('Công bố cho mọi người').check();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(page.getByRole('group', { name: 'Đã lưu bài hướng dẫn' })).toBeVisible();

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const reader = await other.newPage();
  await reader.goto(`/guides?name=${slug}`);
  const shown = reader.getByRole('img', { name: 'Nút in phiếu' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await other.close();

  await remove(page);
});

/** A ready film, made longer by a part that players skip, so that it is none of those that come with the page. */
function longFilm(): Buffer {
  const film = readFileSync(`../backend/src/main/resources/guides/${FILM}`);
  const filler = Buffer.alloc(600_000);
  filler[0] = 0xec;
  filler.writeBigUInt64BE((1n << 56n) | BigInt(filler.length - 9), 1);
  return Buffer.concat([film, filler]);
}

async function playsFrom(film: Locator, second: number): Promise<void> {
  await film.evaluate((video: HTMLVideoElement, at) => {
    video.muted = true;
    video.currentTime = at;
    return video.play();
  }, second);
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(second);
}

test('an administrator uploads a video with captions in both languages, and a worker plays it, also without a network', async ({
  page,
  browser,
  baseURL,
}) => {
  const slug = await begin(page);
  const captions = (text: string) => ({
    name: 'phu-de.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from(`WEBVTT\n\n00:00.000 --> 00:20.000\n${text}\n`),
  });
  const taken = page.getByText('Đã nhận tệp. Lưu bài để giữ lại.');
  await page
    .getByLabel('Video của bài (không bắt buộc)')
    .setInputFiles({ name: 'phim.webm', mimeType: 'video/webm', buffer: longFilm() });
  await expect(taken).toHaveCount(1);
  await page.getByLabel('Phụ đề của video (không bắt buộc)').setInputFiles(captions('Bấm in phiếu.'));
  await expect(taken).toHaveCount(2);
  await page.getByLabel('Phụ đề tiếng Anh (không bắt buộc)').setInputFiles(captions('Press print.'));
  await expect(taken).toHaveCount(3);
  await page.getByLabel('Công bố cho mọi người').check();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(page.getByRole('group', { name: 'Đã lưu bài hướng dẫn' })).toBeVisible();

  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const worker = await context.newPage();
  await signIn(worker, people.worker);
  await worker.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await worker.goto(`/guides?name=${slug}`);
  const film = worker.locator('video');
  await expect(film).toHaveAttribute('preload', 'none');
  await playsFrom(film, 0);
  const cue = () =>
    film.evaluate((video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      return [track?.language, (track?.activeCues?.[0] as VTTCue | undefined)?.text];
    });
  await expect.poll(cue).toEqual(['vi', 'Bấm in phiếu.']);
  const address = (await film.getAttribute('src')) ?? '';
  await expect
    .poll(() => worker.evaluate(async (one) => (await caches.match(one))?.status, address))
    .toBe(200);

  await context.setOffline(true);
  await worker.reload();
  await expect(worker.getByRole('heading', { level: 1, name: 'Cách in phiếu' })).toBeVisible();
  await playsFrom(film, 8);
  await expect.poll(cue).toEqual(['vi', 'Bấm in phiếu.']);
  await context.setOffline(false);

  const reader = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await reader.goto(`/guides?name=${slug}`);
  await reader
    .locator('header')
    .getByText('English')
    .evaluate((button: HTMLElement) => button.click());
  await expect(reader.locator('track')).toHaveAttribute('srclang', 'en');
  await expect(reader.locator('video')).toHaveAttribute('src', address);
  await reader.context().close();
  await context.close();
  await remove(page);
});
