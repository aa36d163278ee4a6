import type { vi } from './cards.vi';

export const en = {
  rank: 'Rank',
  validOf: (p: { valid: string; assigned: string }) => `${p.valid} valid of ${p.assigned} assigned`,
  validOnly: (p: { valid: string }) => `${p.valid} valid, no target assigned`,
} satisfies typeof vi;
