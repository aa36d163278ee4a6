import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 60;

/** Goes forward with Tab alone until the control has focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not reach the control');
}

export async function typeInto(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

/** Types the letters of an option, as people do in a native list. */
export async function choose(page: Page, control: Locator, option: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(option);
  await expect(control.locator('option:checked')).toHaveText(new RegExp(`^${option}`));
}
