import type { vi } from './messages.vi';

export const en = {
  block: { ENTERPRISE: 'Enterprises', PUBLIC_SERVICE: 'Public services' },
  asOf: (p: { time: string }) => `Figures as of ${p.time}`,
  provisional: 'provisional',
  valid: 'valid initiatives',
  ofTarget: (p: { target: string }) => `of ${p.target} assigned`,
  noTarget: 'no target assigned yet',
  reached: (p: { percent: string }) => `${p.percent} reached`,
} satisfies typeof vi;
