import type { vi } from './bell.vi';

export const en: typeof vi = {
  notices: 'Notices',
  unread: ({ count }) => `Notices, ${count} unread`,
};
