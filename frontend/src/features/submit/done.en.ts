import type { vi } from './done.vi';

export const en: typeof vi = {
  doneTitle: 'Your initiative has been sent',
  doneLead: 'Thank you. Please keep this receipt number.',
  receipt: 'Receipt number',
  nextTitle: 'What happens next?',
  next1: (p: { unit: string }) => `An officer of ${p.unit} reads your initiative.`,
  next2: 'If more is needed, “My initiatives” tells you exactly what to correct.',
  next3: 'Once recognised, it counts at once towards the result of your unit.',
  another: 'Send another initiative',
};
