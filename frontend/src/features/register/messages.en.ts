import type { vi } from './messages.vi';

export const en = {
  title: 'Register for the campaign',
  lead: 'Choose your workplace. Your initiatives count for this unit.',
  noCampaign: 'No campaign is open at the moment.',
  doneTitle: 'You are registered',
  done: (p: { unit: string; day: string }) => `You take part at ${p.unit}, since ${p.day}.`,
  change: 'If this is the wrong unit, tell an officer of your grassroots union.',
  submit: 'Send an initiative',
  seeUnit: 'See your unit',
} satisfies typeof vi;
