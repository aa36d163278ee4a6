import { expect, it } from 'vitest';
import { formatsFor } from '../../shared/i18n/formats';
import { savedAt } from './savedAt';

it('says the day of what was not saved today', () => {
  expect(savedAt(formatsFor('vi'), new Date().toISOString())).toMatch(/^\d\d:\d\d$/);
  expect(savedAt(formatsFor('vi'), '2025-03-01T07:51:00Z')).toBe('14:51, 01/03/2025');
});
