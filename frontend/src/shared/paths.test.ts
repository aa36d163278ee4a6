import { describe, expect, it } from 'vitest';
import { path, paths, withQuery } from './paths';
import { safeReturn } from './safeReturn';

describe('addresses', () => {
  it('encodes what is put into them', () => {
    expect(path(paths.idea, { id: 'a/b?c' })).toBe('/ideas/a%2Fb%3Fc');
  });

  it('leaves out what is not chosen', () => {
    expect(withQuery('/leaderboard', { unit: 'u1', block: undefined, cursor: '' })).toBe(
      '/leaderboard?unit=u1',
    );
  });

  it('returns to pages of this site only', () => {
    expect(safeReturn('/submit/check?idea=1')).toBe('/submit/check?idea=1');
    expect(safeReturn('//elsewhere.example')).toBe('/');
    expect(safeReturn('/\\elsewhere.example')).toBe('/');
    expect(safeReturn('https://elsewhere.example')).toBe('/');
    expect(safeReturn('https:elsewhere.example')).toBe('/');
    expect(safeReturn('javascript:alert(1)')).toBe('/');
    expect(safeReturn('/\t/elsewhere.example')).toBe('/');
    expect(safeReturn('/my-ideas\r\nSet-Cookie: a=b')).toBe('/');
    expect(safeReturn('/sign-in?return=%2Fsign-in')).toBe('/');
    expect(safeReturn('/sign-up')).toBe('/');
    expect(safeReturn(undefined)).toBe('/');
  });
});
