import type { vi } from './messages.vi';

export const en: typeof vi = { way: 'Export as a file' };
