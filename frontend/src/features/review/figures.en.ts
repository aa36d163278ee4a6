import type { vi } from './figures.vi';

export const en = {
  backlog: 'Units where most waits',
  unit: 'Unit',
  waiting: 'Waiting',
  overdue: 'Overdue',
  oldest: 'Longest since',
  times: 'How long answers take',
  by: 'By',
  byMonth: 'Month',
  byUnit: 'Unit',
  decided: 'Decided',
  median: 'Half within (days)',
  p90: '9 of 10 within (days)',
  none: 'No figures yet.',
} satisfies typeof vi;
