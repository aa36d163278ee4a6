import { type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility';

/** For another person, on a screen like this one. */
export async function window(browser: Browser, like: Page, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: like.viewportSize(),
  });
  return context.newPage();
}

export async function looksRight(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
