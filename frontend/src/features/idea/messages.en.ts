import type { vi } from './messages.vi';

export const en = {
  loading: 'Initiative',
  back: 'Published initiatives',
  backFind: 'Find initiatives',
  backMine: 'My initiatives',
  number: (p: { number: string }) => `No. ${p.number}`,
  coAuthor: (p: { name: string }) =>
    `You are a co-author. The lead author is ${p.name}, who alone can change and send it.`,
  awaiting: 'Awaiting the recognition decision',
  addDecision: 'Add the decision once there is one',
  untitled: 'No title yet',
  reasonTitle: 'What the reviewer says',
  happenedTitle: 'The initiative is looked at again',
  fix: 'Correct and submit again',
  goOn: 'Go on writing',
  review: 'Review this initiative',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this initiative?',
  withdrawText: 'A withdrawn initiative does not count and cannot be sent again. You can still read it.',
  withdrawReason: 'Reason',
  withdrawYes: 'Withdraw it',
  withdrawNo: 'Keep it',
  history: 'What has happened',
} satisfies typeof vi;
