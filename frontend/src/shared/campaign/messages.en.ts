import type { vi } from './messages.vi';

export const en = {
  intro: 'Your initiatives count for this unit.',
  submit: 'Register',
  sending: 'Registering…',
  unitMissing: 'Choose your workplace from the list that appears',
  notListed: 'Your workplace is not listed? Report it, or see the answer',
  again: 'Take part again',
  noCampaign: 'No campaign is open at the moment.',
} satisfies typeof vi;
