import type { vi } from './messages.vi';

export const en: typeof vi = {
  title: 'Send an idea from your workplace',
  here: 'Your workplace',
  lead: 'You made work quicker, safer or cheaper? A few lines are enough, and you can begin without an account.',
  write: 'Write the idea',
  other: 'I work somewhere else',
  noUnit: 'This code leads to no unit. You can send an idea all the same and choose your workplace later.',
  closed:
    'This unit has been closed. You can send an idea all the same and choose your workplace of today later.',
  help: 'Ask somebody to help',
};
