import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { codeSvg, linesOf, modulesOf, posterSvg } from './qrPicture';

const address = 'https://sangkien.example.vn/ideas/0K8WZ3Q5R7T1A';

/** Modules as a camera sees them: eight pixels each, with white around. */
function photograph(modules: boolean[][]) {
  const scale = 8;
  const size = (modules.length + 8) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dark = modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4];
      if (dark) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

describe('the QR code', () => {
  it('says the address', () => {
    expect(decodeQR(photograph(modulesOf(address)))).toBe(address);
  });

  it('has white around and number and title below, as text', () => {
    const poster = posterSvg(modulesOf(address), { number: 'Số SK-1', title: 'Gá <kẹp> & "phôi"' });
    const parsed = new DOMParser().parseFromString(poster, 'image/svg+xml');
    expect([...parsed.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'Số SK-1',
      'Gá <kẹp> & "phôi"',
    ]);
    expect(parsed.querySelector('kẹp')).toBeNull();
    expect(codeSvg(modulesOf(address))).not.toContain('M3 ');
  });

  it('cuts a title that is too long', () => {
    const lines = linesOf('Cải tiến gá kẹp phôi '.repeat(15).trim(), 30);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.length <= 32)).toBe(true);
    expect(lines[4]).toMatch(/ …$/);
  });
});
