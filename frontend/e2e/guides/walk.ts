import { expect, type Locator, type Page } from '@playwright/test';
import { Film } from './film';
import type { Both, ReadyGuide, Written } from './written';

const REST_MS = 3200;
const KEY_MS = 25;

interface Cue {
  from: number;
  says: Both;
}

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);

/** Goes through the screens of one guide as a person would, with a picture at each step and a film of all. */
export class Walk {
  private readonly film = new Film();
  private readonly cues: Cue[] = [];

  constructor(
    private readonly page: Page,
    private readonly guide: ReadyGuide,
    private readonly written: Written,
  ) {}

  begin(): Promise<void> {
    return this.film.record(this.page);
  }

  type(field: Locator, text: string): Promise<void> {
    return field.pressSequentially(text, { delay: KEY_MS });
  }

  /** A picture for a step, with the place that matters in the middle. */
  async step(step: number, alt: Both, says: Both, place?: Locator): Promise<void> {
    if (place) await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.page.waitForLoadState('networkidle');
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const inVietnamese = await this.picture();
    this.film.take(
      (await this.page.screenshot({ type: 'jpeg', quality: 90, scale: 'css' })).toString('base64'),
    );
    this.cues.push({ from: this.film.rest(REST_MS), says });
    const inEnglish = await this.inEnglish(place);
    this.written.pictures(this.guide, step, [inVietnamese, inEnglish], [width, height], alt);
  }

  private async picture(): Promise<Buffer> {
    const session = await this.page.context().newCDPSession(this.page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 65 });
    await session.detach();
    return Buffer.from(data, 'base64');
  }

  /** The same moment for readers of English, and back. What was found by its Vietnamese name is held by hand meanwhile. */
  private async inEnglish(place?: Locator): Promise<Buffer> {
    const held = await place?.elementHandle();
    this.film.pause();
    await this.switchTo('en');
    await held?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const picture = await this.picture();
    await this.switchTo('vi');
    await held?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.page.waitForLoadState('networkidle');
    this.film.goOn();
    return picture;
  }

  private async switchTo(language: 'vi' | 'en'): Promise<void> {
    // On a telephone it is in the menu, which stays closed.
    await this.page
      .locator(`header button[lang="${language}"]`)
      .evaluate((button: HTMLElement) => button.click());
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))),
    );
  }

  async end(): Promise<void> {
    await this.film.stop();
    this.written.film(
      this.guide,
      await this.film.encoded(this.page),
      this.cues.map(({ from }) => `${moment(from)} --> ${moment(from + REST_MS)}`),
      this.cues.map(({ says }) => says),
    );
  }
}
