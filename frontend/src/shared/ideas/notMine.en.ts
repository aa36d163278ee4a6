import type { vi } from './notMine.vi';

export const en: typeof vi = {
  entered: {
    SELF: 'Own',
    ASSISTED: 'Entered by somebody else',
    IMPORT: 'From a file',
    API: 'From another system',
  },
  toEntered: 'See who entered what is in your name',
  untitled: 'Untitled',
  notMine: 'This is not mine',
  notMineOf: ({ title }) => `: ${title}`,
  title: 'Is this initiative not yours?',
  text: 'It stops counting at once. A reviewer looks at it and you are told what comes of it.',
  words: 'Your words',
  yes: 'It is not mine',
  no: 'Cancel',
};
