import { expect, type Locator, type Page } from '@playwright/test';

/** A practised clerk: keys a minute while copying Vietnamese from paper, and a look at the paper before each box. */
export const KEYS_A_MINUTE = Number(process.env.KEYS_A_MINUTE ?? 220);
const THOUGHT_SECONDS = 1;
/** How long a text message takes from the button until its reader has read it out. */
const MESSAGE_SECONDS = 15;
/** Opens, one or all files are marked, closes. */
const DIALOG_SECONDS = 5;
const MOST_STOPS = 40;

/**
 * Works with the keyboard alone and has a watch: every key and every thought takes its time on it, and so does every wait for the page, as long as it really
 * was. Nobody sits through it, except with REAL_PACE, which types at that speed.
 */
export class Clerk {
  keys = 0;
  private thoughts = 0;
  private waited = 0;
  private waitedForPage = 0;
  private readonly real = Boolean(process.env.REAL_PACE);

  constructor(private readonly page: Page) {}

  get seconds(): number {
    return this.ownSeconds + this.waitedForPage;
  }

  /** The same on any machine: what the page itself takes is left out. */
  get ownSeconds(): number {
    return this.keys * this.perKey + this.thoughts * THOUGHT_SECONDS + this.waited;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, this.real ? { delay: this.perKey * 1000 } : {});
    this.keys += text.length;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key, this.real ? { delay: this.perKey * 1000 } : {});
      this.keys += 1;
    }
  }

  /** Looks at the paper, goes to the box by Tab, and types. */
  async fill(box: Locator, text: string): Promise<void> {
    await this.think();
    await this.reach(box);
    await this.type(text);
  }

  async reach(box: Locator): Promise<void> {
    await expect(box).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await box.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error('Tab does not reach the box');
  }

  async think(): Promise<void> {
    this.thoughts += 1;
    if (this.real) await this.page.waitForTimeout(THOUGHT_SECONDS * 1000);
  }

  /** Sits before the page until it is ready. */
  async wait(ready: () => Promise<void>): Promise<void> {
    const since = Date.now();
    await ready();
    this.waitedForPage += (Date.now() - since) / 1000;
  }

  async pick(input: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.reach(input);
    await input.setInputFiles(files);
    this.waited += DIALOG_SECONDS;
  }

  /** The rest of the time until a message that was asked for at that moment has been read out. */
  hear(askedAt: number): void {
    this.waited += Math.max(0, MESSAGE_SECONDS - (this.seconds - askedAt));
  }

  private get perKey(): number {
    return 60 / KEYS_A_MINUTE;
  }
}
