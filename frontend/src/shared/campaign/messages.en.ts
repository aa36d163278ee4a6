import type { vi } from './messages.vi';

export const en = {
  intro: 'Your initiatives count for this unit.',
  submit: 'Register',
  sending: 'Registering…',
  unitMissing: 'Choose your workplace from the list that appears',
  noCampaign: 'No campaign is open at the moment.',
} satisfies typeof vi;
