import { describe, expect, it } from 'vitest';
import { filtersOf, formatsOf, kindOf, mayName, screenOf } from './order';

describe('what a screen asks for as a file', () => {
  it('takes the filters of its screen and no others', () => {
    expect(filtersOf('DISPUTES', { state: 'UPHELD', cursor: 'abc' })).toEqual({
      disputes: { state: 'UPHELD' },
    });
    expect(filtersOf('AUDIT', { actor: '0000000000001', from: '2026-11-01' })).toMatchObject({
      events: { actor: '0000000000001', from: '2026-11-01', until: null, unit: null },
    });
    expect(filtersOf('UNITS_AT_ZERO', { unit: 'u' })).toEqual({ place: { unit: 'u' } });
    expect(filtersOf('ENTERED_IDEAS', {})).toEqual({ place: {} });
  });

  it('leads back to the screen with the same filters', () => {
    expect(screenOf('STUCK_IDEAS', { state: 'NEEDS_INFO', unit: 'u' })).toBe(
      '/support?queue=returned&unit=u',
    );
    expect(screenOf('STUCK_IDEAS', { state: 'DRAFT' })).toBe('/support?queue=drafts');
    expect(screenOf('GRANTS', { unit: 'u', role: 'REVIEWER' })).toBe('/units/u/grants?role=REVIEWER');
    expect(screenOf('TARGET_MISMATCHES', { unit: 'u', phase: 'p' })).toBe('/units/u/targets?phase=p');
    expect(screenOf('WORKPLACES', { state: 'OPEN' })).toBe('/workplaces?state=OPEN');
  });

  it('names people for those alone whose screen shows them', () => {
    expect(mayName('AUDIT', ['DPO'])).toBe(true);
    expect(mayName('AUDIT', ['LEADER'])).toBe(false);
    expect(mayName('UNITS', ['ADMIN'])).toBe(false);
  });

  it('knows the kinds that there are, and the report as the one on paper', () => {
    expect(kindOf('RIGHTS_HERE')).toBe('RIGHTS_HERE');
    expect(kindOf('SOMETHING')).toBeUndefined();
    expect(formatsOf('REPORT')).toEqual(['PDF', 'XLSX']);
    expect(formatsOf('AUDIT')).toEqual(['XLSX', 'CSV']);
  });
});
