import type { vi } from './messages.vi';

export const en = {
  needHelp: 'Need help? Ask the support team',
  howTo: 'See the step-by-step guide',
} satisfies typeof vi;
