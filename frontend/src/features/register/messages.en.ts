import type { vi } from './messages.vi';

export const en = {
  title: 'Register for the campaign',
  lead: 'Choose your workplace. Your initiatives count for this unit.',
  noCampaign: 'No campaign is open at the moment.',
  doneTitle: 'You are registered',
  done: (p: { unit: string; day: string }) => `You take part at ${p.unit}, since ${p.day}.`,
  change: 'If this is the wrong unit, tell an officer of your grassroots union.',
  leftTitle: 'You have stopped taking part',
  left: (p: { time: string }) =>
    `Since ${p.time} the programme takes in nothing new of yours. What was counted still counts, without your name. To take part again, read this and agree:`,
  agree: 'I agree, let me take part again',
  agreeing: 'Saving…',
  myData: 'My data: what is kept, and asking for it to be erased',
  submit: 'Send an initiative',
  seeUnit: 'See your unit',
} satisfies typeof vi;
