import type { vi } from './messages.vi';

export const en = {
  step: (p: { now: number; all: number }) => `Step ${String(p.now)} of ${String(p.all)}`,
  back: 'Back',
  next: 'Continue',
  toCheck: 'Done, back to the check page',
  savedServer: (p: { time: string }) => `Draft saved at ${p.time}`,
  savedDevice: (p: { time: string }) => `Saved on this device at ${p.time}`,
  notSaved: 'Saved while you type',
  saveFailed: 'It could not be saved on the server. It is still on this device and will be sent again.',
  returnedTitle: 'Something is missing',

  problemTitle: 'What is your initiative?',
  title: 'Name of the initiative',
  titleHint:
    'One sentence of 10 to 300 letters. For example: A better rack that makes changing moulds faster',
  field: 'Field',
  problem: 'What was wrong before?',
  problemHint: 'One or two sentences are enough.',

  solutionTitle: 'What did you do differently?',
  description: 'The new way',
  descriptionHint: 'At least 50 letters. Write as if you told a colleague.',
  solutionType: 'Kind of solution',
  firstAppliedOn: 'First day it was used',
  firstAppliedHint: (p: { from: string; until: string }) =>
    `From ${p.from} to ${p.until}, not later than today.`,
  benefitText: 'What it brought',
  benefitHint: 'At least 20 letters: time or material saved, safer work…',
  benefitVnd: 'Benefit a year in dong',
  benefitVndHint: 'If you can tell. For example: 12,500,000',
  conditions: 'What is needed to use it',
  directWorker: 'I am a direct worker (on the shop floor or with the public)',
  count: (p: { letters: number; least: number; now: string; most: string }) =>
    p.letters < p.least
      ? `${String(p.letters)} letters, at least ${String(p.least)} needed`
      : `${p.now} of ${p.most} characters`,
  drafts: (p: { count: number }) => `Drafts of yours not sent: ${String(p.count)}`,
  goOn: (p: { title: string }) => `Go on writing ${p.title}`,

  examples: 'See examples',
  wholeTitle: 'Write your initiative',
  authors: 'Authors',
  alone: 'Made alone',
  together: (p: { count: number }) => `${String(p.count)} people together`,
  recognition: 'Recognition decision',
  recognised: 'There is one',
  awaiting: 'Awaited',
  confidential: 'Confidential part',

  titleShort: 'The name needs at least 10 letters',
  fieldMissing: 'Choose the field',
  descriptionShort: 'The new way needs at least 50 letters',
  typeMissing: 'Choose the kind of solution',
  dateMissing: 'Enter the first day it was used',
  dateFuture: 'The first day cannot be after today',
  dateOutside: (p: { from: string; until: string }) => `The first day must be from ${p.from} to ${p.until}`,
  benefitShort: 'What it brought needs at least 20 letters',
  moneyOdd: 'Write it like 12,500,000 or 12.5 triệu',
  moneyMuch: 'The amount is too large',

  youTitle: 'Where do you work?',
  youLead: 'Asked only once. Your initiatives count for this unit.',
  noCampaign: 'No campaign is open at the moment. Your draft is kept.',

  checkTitle: 'Check and send',
  change: 'Change',
  unit: 'Workplace',
  none: 'Not entered',
  yes: 'Yes',
  worker: 'Direct worker',
  submit: 'Send the initiative',
  sending: 'Sending…',

  alreadySent: (p: { number: string }) => `This initiative has been sent, number ${p.number}`,

  follow: 'Follow this initiative',
} satisfies typeof vi;
