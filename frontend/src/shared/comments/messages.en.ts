import type { vi } from './messages.vi';

export const en = {
  fault: 'Reason',
  faults: {
    SPAM: 'Advertising, spam',
    INSULT: 'Insults somebody',
    PERSONAL_DATA: 'Tells something private',
    UNTRUE: 'Untrue',
    OTHER: 'Another reason',
  },
  faultMissing: 'Choose a reason.',
  label: { HIDE: 'Hide', KEEP: 'Keep' },
  title: { HIDE: 'Hide this comment?', KEEP: 'Keep this comment?' },
  text: {
    HIDE: 'Only its writer and officers still see it. The writer reads the reason.',
    KEEP: 'Everybody sees the comment. The reports so far are settled.',
  },
  done: { HIDE: 'The comment is hidden.', KEEP: 'The comment is kept.' },
  reason: 'The reason in words',
  reasonMissing: 'Write the reason, at least 3 characters.',
} satisfies typeof vi;
