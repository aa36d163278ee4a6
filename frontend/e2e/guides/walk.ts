import type { Locator, Page } from '@playwright/test';
import { Film } from './film';
import type { ReadyGuide, Written } from './written';

const REST_MS = 3200;
const KEY_MS = 25;

interface Cue {
  from: number;
  says: string;
}

/** Words in Vietnamese and English. */
type Both = [string, string];

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
  async step(step: number, alt: Both, says: string, place?: Locator): Promise<void> {
    if (place) await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.page.waitForLoadState('networkidle');
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const session = await this.page.context().newCDPSession(this.page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 65 });
    await session.detach();
    const content = Buffer.from(data, 'base64');
    this.written.picture(this.guide, step, content, [width, height], alt);
    this.film.take(
      (await this.page.screenshot({ type: 'jpeg', quality: 90, scale: 'css' })).toString('base64'),
    );
    this.cues.push({ from: this.film.rest(REST_MS), says });
  }

  async end(): Promise<void> {
    await this.film.stop();
    const cues = this.cues.map(
      ({ from, says }) => `${moment(from)} --> ${moment(from + REST_MS)}\n${says}\n`,
    );
    this.written.film(this.guide, await this.film.encoded(this.page), `WEBVTT\n\n${cues.join('\n')}`);
  }
}
