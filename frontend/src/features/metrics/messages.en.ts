import type { vi } from './messages.vi';

export const en = {
  title: 'How figures are counted',
  lead: 'Every number on the boards has exactly one definition.',
  unitOf: (p: { unit: string }) => `Measured in: ${p.unit}`,
  version: (p: { version: string }) => `Version ${p.version}`,
  unit: {
    IDEAS: 'initiatives',
    PEOPLE: 'people',
    UNITS: 'units',
    PERCENT: '%',
    PER_100: 'initiatives per 100 members',
    IDEAS_PER_DAY: 'initiatives a day',
    DAYS: 'days',
    PLACE: 'place',
    YES_NO: 'yes or no',
  },
} satisfies typeof vi;
