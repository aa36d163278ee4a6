import type { vi } from './cards.vi';

export const en = {
  rank: 'Rank',
  validOf: (p: { valid: string; assigned: string }) => `${p.valid} valid of ${p.assigned} assigned`,
  validOnly: (p: { valid: string }) => `${p.valid} valid, no target assigned`,
  rest: (p: { valid: string; submitted: string; pending: string; registrants: string }) =>
    `In no row of the board: ${p.valid} valid initiatives (${p.submitted} submitted, ${p.pending} pending), ${p.registrants} registrants.`,
  restOfChildren: "They are the unit's own.",
  restOfLevel: "They are the unit's own, or of units of other levels, or of closed ones.",
} satisfies typeof vi;
