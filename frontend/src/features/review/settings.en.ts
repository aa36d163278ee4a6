import type { vi } from './settings.vi';

export const en = {
  title: 'Service time and templates',
  back: 'Back to the queue',
  days: 'Days for an answer (working days, without weekends and public holidays)',
  daysWrong: 'Enter a number of days from 1 to 90',
  holidays: 'Public holidays',
  holidaysOf: (p: { count: number }) => `Public holidays (${String(p.count)} days)`,
  holidaysHint:
    'They do not count towards the days for an answer. Add or remove days when the government swaps working days; the due days of what waits move at once.',
  noHolidays: 'No public holiday is set.',
  day: (p: { place: number }) => `Holiday ${String(p.place)}`,
  dayMissing: 'Pick a day',
  dayTwice: 'The day is in the list already',
  dayName: (p: { place: number }) => `Name of holiday ${String(p.place)}`,
  dayNameMissing: 'Write a name of at least 2 letters',
  removeDay: 'Remove',
  addDay: 'Add a holiday',
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
