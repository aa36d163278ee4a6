import type { vi } from './settings.vi';

export const en = {
  title: 'Service time and templates',
  back: 'Back to the queue',
  days: 'Days for an answer (working days, Monday to Friday)',
  daysWrong: 'Enter a number of days from 1 to 90',
  templates: 'Templates for reasons',
  readOnly: 'Only reviewers and administrators at the top change them.',
  code: (p: { place: number }) => `Reason of template ${String(p.place)}`,
  text: (p: { place: number }) => `Text of template ${String(p.place)}`,
  textMissing: 'Write at least 10 letters',
  remove: (p: { place: number }) => `Remove template ${String(p.place)}`,
  add: 'Add a template',
  save: 'Save changes',
  saved: 'Changes saved',
} satisfies typeof vi;
