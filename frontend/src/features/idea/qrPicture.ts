import encodeQR from 'qr';

/** White around the code, in modules; less and some phones do not find it. */
const QUIET = 4;
const MODULE = 12;
const LINE = 40;
const LETTER = 28;
const FONT = 'system-ui, sans-serif';

export interface QrText {
  number: string;
  title: string;
}

/** The code as rows of dark and light modules, without the white around it. */
export const modulesOf = (address: string): boolean[][] =>
  encodeQR(address, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));

/** One path for all dark modules: sharp at any size. */
const pathOf = (modules: boolean[][]): string =>
  modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');

/** The code alone, for the page. */
export function codeSvg(modules: boolean[][]): string {
  const size = modules.length + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${pathOf(modules)}"/></svg>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Words in lines of about so many letters; what does not fit in the lines is cut. */
export function linesOf(title: string, letters: number, most = 5): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, letters));
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] : lines;
}

interface Layout {
  width: number;
  height: number;
  lines: { text: string; y: number; bold: boolean }[];
}

function layout(modules: boolean[][], { number, title }: QrText): Layout {
  const width = (modules.length + 2 * QUIET) * MODULE;
  const texts = [number, ...linesOf(title, Math.floor(width / (LETTER * 0.58)))];
  return {
    width,
    height: width + texts.length * LINE + LINE / 2,
    lines: texts.map((text, index) => ({ text, y: width + (index + 0.7) * LINE, bold: index === 0 })),
  };
}

/** The code with the idea's number and title below it, for print. */
export function posterSvg(modules: boolean[][], text: QrText): string {
  const { width, height, lines } = layout(modules, text);
  const words = lines.map(
    (line) =>
      `<text x="${width / 2}" y="${line.y}" text-anchor="middle" font-family="${FONT}" font-size="${LETTER}"${line.bold ? ' font-weight="700"' : ''}>${escaped(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/><path d="${pathOf(modules)}" transform="scale(${MODULE})" shape-rendering="crispEdges"/>${words.join('')}</svg>`;
}

/** The same as a picture, drawn with the fonts of this device. */
export function posterPng(modules: boolean[][], text: QrText): Promise<Blob | null> {
  const { width, height, lines } = layout(modules, text);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#000';
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) pen.fillRect((x + QUIET) * MODULE, (y + QUIET) * MODULE, MODULE, MODULE);
    }),
  );
  pen.textAlign = 'center';
  for (const line of lines) {
    pen.font = `${line.bold ? '700 ' : ''}${LETTER}px ${FONT}`;
    pen.fillText(line.text, width / 2, line.y, width - LINE);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
