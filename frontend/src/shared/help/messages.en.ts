import type { vi } from './messages.vi';

export const en = { needHelp: 'Need help? Ask the support team' } satisfies typeof vi;
