import type { vi } from './schedule.vi';

export const en = {
  title: 'Schedule of snapshots',
  daily: 'Daily',
  dailyAt: (p: { time: string }) => `at ${p.time} (Vietnamese time), while a phase or sprint is running`,
  never: 'Not daily',
  endOfGrace: 'When the review of a phase ends',
  yes: 'Taken',
  no: 'Not taken',
  changed: 'Last changed',
  changedBy: (p: { name: string; time: string }) => `${p.name}, ${p.time}`,
  edit: 'Change the schedule',
  isDaily: 'Take a snapshot every day',
  time: 'Time of day',
  timeHint: 'Vietnamese time. For example: 14:00',
  timeMissing: 'Choose a time of day, or untick the daily snapshot.',
  isEndOfGrace: 'Take a snapshot when the review of each phase ends',
  save: 'Save the schedule',
  saving: 'Saving…',
  saved: 'The schedule is saved.',
} satisfies typeof vi;
