import type { vi } from './messages.vi';

export const en = {
  late: 'Requests for late entry that wait for me',
  title: 'My initiatives',
  myRights: 'My rights',
  myName: 'My name on the board of people',
  toFix: 'Waiting for you',
  drafts: 'Drafts',
  busy: 'Being reviewed',
  done: 'Done',
  coAuthor: 'Co-author',
  awaiting: 'Awaiting the recognition decision: add it once there is one',
  untitled: 'No title yet',
  sent: (p: { day: string }) => `sent on ${p.day}`,
  saved: (p: { day: string }) => `saved on ${p.day}`,
  fix: 'Correct and submit again',
  goOn: 'Go on writing',
  emptyTitle: 'You have not sent an initiative yet',
  empty: 'Even a small change at work deserves to be recorded.',
  first: 'Send your first initiative',
  another: 'Send a new initiative',
} satisfies typeof vi;
