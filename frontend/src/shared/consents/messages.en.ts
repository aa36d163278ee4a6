import type { vi } from './messages.vi';

export const en = {
  title: {
    TAKE_PART: 'Taking part in the programme',
    PUBLISH_NAME: 'My name on the board of people',
    SIGN_NAME: 'My name on public pages of ideas',
  },
  lead: 'Nothing is agreed to on your behalf. You may change your mind at any time; the figures of your unit stay the same.',
  since: (p: { time: string }) => `You have agreed since ${p.time}.`,
  notGiven: {
    TAKE_PART: 'You have not agreed.',
    PUBLISH_NAME: 'You have not agreed. Your name is not shown on the board of people.',
    SIGN_NAME: 'You have not agreed. Others only see your unit.',
  },
  give: 'I agree',
  withdraw: 'Take it back and hide my name',
} satisfies typeof vi;
