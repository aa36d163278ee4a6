import type { vi } from './content.vi';

export const en = {
  problem: 'What was wrong before',
  description: 'The new way',
  benefit: 'What it brought',
  benefitVnd: 'Benefit a year',
  conditions: 'What is needed to use it',
  field: 'Field',
  solutionType: 'Kind of solution',
  firstAppliedOn: 'First used',
  unit: 'Unit',
  author: 'Author',
  authors: 'Authors',
  share: (p: { name: string; share: string }) => `${p.name} (${p.share} %)`,
  confidential: 'Confidential part (never published)',
  stated: 'What the author says of its recognition',
  awaiting: 'Awaiting the decision',
  operator: 'Entered by',
  client: 'Sent through',
  clientWithId: (p: { name: string; id: string }) => `${p.name}, its id there: ${p.id}`,
  formVersion: 'Version of the form',
  recognition: 'Recognition decision',
  decision: (p: { number: string; day: string; body: string; level: string }) =>
    `No. ${p.number} of ${p.day}, ${p.body} (${p.level})`,
} satisfies typeof vi;
