import type { vi } from './which.vi';

export const en = {
  title: 'Which unit does this initiative belong to?',
  text: 'You scanned the code of another unit than the workplace you registered. Choose the one that it counts for.',
  scanned: (p: { unit: string }) => `${p.unit} (whose code you scanned)`,
  registered: (p: { unit: string }) => `${p.unit} (where you registered)`,
} satisfies typeof vi;
