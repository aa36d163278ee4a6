import type { vi } from './messages.vi';

export const en: typeof vi = {
  title: 'Said not to be theirs',
  lead: 'Somebody says that an initiative in their name is not theirs. It does not count until it is decided; the longest waiting comes first.',
  state: 'State',
  states: {
    OPEN: 'Waits for a decision',
    UPHELD: 'Taken out of their name',
    REJECTED: 'Theirs, counts again',
    GIVEN_BACK: 'Given back to the person on the receipt',
  },
  queue: 'Queue',
  empty: 'There is nothing here.',
  toQueue: 'Back to the queue',
  untitled: 'Untitled',
  waits: ({ hours }) =>
    hours < 1 ? 'Just now' : hours < 48 ? `${String(hours)} h` : `${String(Math.floor(hours / 24))} days`,
  person: 'In the name of',
  operator: 'Entered by',
  system: 'Entered by the system',
  unit: 'Counts for',
  channel: 'Entered as',
  channels: { SELF: 'Own', ASSISTED: 'On behalf', IMPORT: 'From a file', API: 'From another system' },
  openedAt: 'Said at',
  byCode: 'Said with the code of the receipt, without signing in',
  words: 'Their words',
  figures: 'Said of this operator’s entries',
  counted: ({ open, upheld, rejected }) =>
    `${String(open)} waiting, ${String(upheld)} taken out, ${String(rejected)} found right`,
  decided: ({ name }) => `Decided by ${name}`,
  decide: 'Decision',
  outcome: 'Outcome',
  outcomes: {
    UPHELD: 'Not theirs: out for good',
    REJECTED: 'Theirs after all: counts as before',
    GIVEN_BACK:
      'The receipt was taken over by mistake: everything goes back to the person on it and counts as before',
  },
  outcomeMissing: 'Choose an outcome.',
  reason: 'Reason',
  reasonHint: 'The person reads it. 10 letters at least.',
  reasonMissing: 'Give the reason, 10 letters at least.',
  send: 'Record the decision',
  unsent: 'The reason that you wrote and that was not recorded:',
  others: 'What else they entered',
  noOthers: 'Nothing else within your units.',
};
