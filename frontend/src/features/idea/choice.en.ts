import type { vi } from './choice.vi';

export const en = {
  title: 'Publication of this initiative',
  shown: 'Everybody can read this initiative now.',
  later: 'Once it is valid, everybody will be able to read this initiative.',
  hidden: 'This initiative is not published. It counts like any other.',
  withdraw: 'Take publication back',
  withdrawTitle: 'Take publication back?',
  withdrawText:
    'The initiative is at once no longer on the public pages, in search results or at the address that was shared. What it counts stays. You may agree again later.',
  give: 'Agree to publication',
  giveTitle: 'Publish this initiative?',
  giveText:
    'I agree that everybody may read the text and see the photos of this initiative while it is valid. What is confidential is never published. I may take this back at any time.',
  working: 'Saving…',
  withdrawn: 'Publication taken back',
  given: 'Publication agreed to',
} satisfies typeof vi;
