import type { vi } from './messages.vi';

export const en = {
  hint: 'The whole phone number or e-mail; officers of the unit and those below are found by name too.',
  yes: 'Find',
  finding: 'Searching…',
  tooShort: 'Type at least 2 letters.',
} satisfies typeof vi;
