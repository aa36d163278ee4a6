import type { CDPSession, Page } from '@playwright/test';
import { type Encoded, webm } from './webm';

const WIDTH = 360;
const HEIGHT = 640;
/** Nobody wants to watch a page load. */
const LONGEST_WAIT_MS = 700;
const SHORTEST_MS = 80;
const BITS_A_SECOND = 220_000;
const WHOLE_EVERY_MS = 8000;

interface Taken {
  at: number;
  jpeg: string;
}

/** Records what a page shows while it is used, without the time that passes between two pictures when nothing happens. */
export class Film {
  private readonly taken: Taken[] = [];
  private session: CDPSession | undefined;
  private seen = 0;
  private now = 0;
  private paused = false;

  async record(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    this.session = session;
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
      if (!this.paused) this.take(data);
    });
    await session.send('Page.startScreencast', {
      format: 'jpeg',
      quality: 90,
      maxWidth: WIDTH,
      maxHeight: HEIGHT,
    });
  }

  take(jpeg: string): void {
    const passed = Math.min(LONGEST_WAIT_MS, Date.now() - this.seen);
    if (this.taken.length > 0 && passed < SHORTEST_MS) {
      this.taken[this.taken.length - 1] = { at: this.now, jpeg };
      return;
    }
    this.seen = Date.now();
    this.now += this.taken.length === 0 ? 0 : passed;
    this.taken.push({ at: this.now, jpeg });
  }

  /** Lets the eye rest on what is shown, and says when it began. */
  rest(milliseconds: number): number {
    const begin = this.now;
    this.now += milliseconds;
    return begin;
  }

  /** What happens until it goes on is not shown. */
  pause(): void {
    this.paused = true;
  }

  goOn(): void {
    this.paused = false;
    this.seen = Date.now();
  }

  get milliseconds(): number {
    return this.now;
  }

  async stop(): Promise<void> {
    await this.session?.send('Page.stopScreencast');
    await this.session?.detach();
    this.session = undefined;
  }

  /** Encoded by the browser itself, which is the only encoder that is here. */
  async encoded(page: Page): Promise<Buffer> {
    const pictures = await page.evaluate(encode, {
      taken: this.taken,
      end: this.now,
      width: WIDTH,
      height: HEIGHT,
      bitrate: BITS_A_SECOND,
      every: WHOLE_EVERY_MS,
    });
    const decoded: Encoded[] = pictures.map(({ data, ...rest }) => ({
      ...rest,
      data: Buffer.from(data, 'base64'),
    }));
    return webm(decoded, { width: WIDTH, height: HEIGHT, milliseconds: this.now });
  }
}

interface Work {
  taken: Taken[];
  end: number;
  width: number;
  height: number;
  bitrate: number;
  every: number;
}

/** Runs in the page. */
async function encode({ taken, end, width, height, bitrate, every }: Work) {
  const done: { at: number; isKey: boolean; data: string }[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      done.push({ at: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', data: btoa(text) });
    },
    error: (failure) => {
      throw failure;
    },
  });
  encoder.configure({ codec: 'vp8', width, height, bitrate, latencyMode: 'quality' });
  const paper = new OffscreenCanvas(width, height);
  const brush = paper.getContext('2d');
  if (!brush) throw new Error('there is nothing to draw on');
  let whole = -every;
  const add = (at: number) => {
    const frame = new VideoFrame(paper, { timestamp: at * 1000 });
    const keyFrame = at - whole >= every;
    if (keyFrame) whole = at;
    encoder.encode(frame, { keyFrame });
    frame.close();
  };
  for (const [index, { at, jpeg }] of taken.entries()) {
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    brush.drawImage(picture, 0, 0, width, height);
    // What stands still is sent once more each second: it becomes sharp, and players go on.
    const next = taken[index + 1]?.at ?? end;
    for (let moment = at; moment < next; moment += 1000) add(moment);
    if (encoder.encodeQueueSize > 20) await encoder.flush();
  }
  await encoder.flush();
  encoder.close();
  return done;
}
