import { describe, expect, it } from 'vitest';
import { daysUntil, formatsFor, today } from './formats';

describe('formats', () => {
  it('writes figures, money and ratios as Vietnamese readers expect', () => {
    const vi = formatsFor('vi');
    expect(vi.number(56106)).toBe('56.106');
    expect(vi.percent(107.9)).toBe('107,9\u00a0%');
    expect(vi.percent(108)).toBe('108,0\u00a0%');
    expect(vi.money(12_500_000)).toBe('12.500.000\u00a0₫');
  });

  it('shows instants in Vietnamese time, whatever the clock of the machine', () => {
    expect(formatsFor('vi').dateTime('2026-11-22T20:41:00Z')).toBe('03:41, 23/11/2026');
  });

  it('does not shift a calendar day', () => {
    expect(formatsFor('en').day('2026-03-01')).toBe('01/03/2026');
  });

  it('takes today from Vietnam, where the day starts seven hours earlier', () => {
    expect(today(new Date('2026-11-22T18:00:00Z'))).toBe('2026-11-23');
  });

  it('counts a started day as a day, and never below zero', () => {
    const now = Date.parse('2026-11-22T00:00:00Z');
    expect(daysUntil('2026-11-23T01:00:00Z', now)).toBe(2);
    expect(daysUntil('2026-11-21T00:00:00Z', now)).toBe(0);
  });
});
