import type { vi } from './help.vi';

export const en: typeof vi = {
  title: 'Help with a draft',
  back: 'The question',
  lead: ({ name, until }) =>
    `The draft of ${name}, shared until ${until}. It is saved as you type; only the author can send it. The history says what you changed, and you cannot decide on this initiative later.`,
  heldBack: 'Co-authors, the decision of recognition or a confidential part are not shared.',
  changed: ({ parts }) => `The author has changed: ${parts}`,
  saving: 'Saving…',
  saved: ({ time }) => `Saved at ${time}`,
  overTitle: 'No longer shared',
  over: 'The author stopped sharing, the question is solved, or the initiative was sent.',
};
