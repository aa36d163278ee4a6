import type { vi } from './messages.vi';

export const en = {
  label: 'Your workplace',
  hint: 'Type the name, accents are not needed. For example: cong ty dien',
  none: 'Nothing found. Type fewer letters.',
  found: (count: number) => `${String(count)} units. Use the arrow keys to choose.`,
  searching: 'Searching…',
  tooShort: 'Type at least 2 letters.',
  closed: 'This unit is closed',
} satisfies typeof vi;
