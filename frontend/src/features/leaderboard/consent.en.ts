import type { vi } from './consent.vi';

export const en = {
  title: 'My name on the board of people',
  lead: 'Nothing is agreed to on your behalf. You may change your mind at any time; the figures of your unit stay the same.',
  since: (p: { time: string }) => `You have agreed since ${p.time}.`,
  notGiven: 'You have not agreed. Your name is not shown on the board of people.',
  give: 'I agree',
  withdraw: 'Take it back and hide my name',
} satisfies typeof vi;
