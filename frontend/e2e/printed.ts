import { inflateSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';

export interface Printed {
  pages: number;
  /** Of the first page, in points. */
  size: string | undefined;
  /** What a telephone reads from the code on it. */
  code: string;
}

/** A PDF of ours as it lies on the table: how many pages, how large, and what its QR code says. */
export function printed(file: Buffer): Printed {
  const raw = file.toString('latin1');
  return {
    pages: raw.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    size: /\/MediaBox\s*\[([^\]]*)\]/.exec(raw)?.[1],
    code: decodeQR(photograph(drawnIn(raw))),
  };
}

/** The dark squares of the code, which is drawn as squares of one by one and is the only drawing that is. */
function drawnIn(raw: string): [number, number][] {
  const drawings = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const drawing = drawings.find((text) => (text.match(/\b1 1 re\b/g)?.length ?? 0) > 100) ?? '';
  return [...drawing.matchAll(/(\d+)(?:\.0*)? (\d+)(?:\.0*)? 1 1 re/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

const PIXELS = 8;
const WHITE = 4;

/** From below, as a PDF counts, with white around. */
function photograph(dark: [number, number][]) {
  const modules = Math.max(...dark.map(([x]) => x)) + 1;
  const size = (modules + 2 * WHITE) * PIXELS;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x, y] of dark) {
    for (let row = 0; row < PIXELS; row += 1) {
      const top = (modules - 1 - y + WHITE) * PIXELS + row;
      const start = (top * size + (x + WHITE) * PIXELS) * 4;
      for (let pixel = 0; pixel < PIXELS; pixel += 1) data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}
