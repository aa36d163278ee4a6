import type { vi } from './talk.vi';

export const en = {
  conversation: 'Conversation',
  part: { WORKER: 'Who asked', TEAM: 'Support team', PROGRAMME: 'Programme' },
  event: {
    TAKEN: 'took it',
    RELEASED: 'gave it back to the team',
    HANDED_OVER: 'handed over to another team',
    RESOLVED: 'thinks it is solved',
    CLOSED: 'closed the question',
    DRAFT_SHARED: 'let the team help with the draft',
    DRAFT_KEPT: 'stopped sharing the draft',
  },
  asksBack: 'Wants an answer',
  gone: '(the text was deleted)',
  more: 'Show more',
} satisfies typeof vi;
