import type { vi } from './lookAlike.vi';

export const en = {
  title: 'Wording shared with other ideas',
  none: 'No idea of the campaign has much of the same wording.',
  copyHere: 'Nearly identical with an idea of the same unit',
  similarHere: 'Similar to an idea of the same unit',
  elsewhere: 'Similar to an idea of another unit: only a note',
  percent: (p) => `${p.percent} of the wording is the same`,
  hidden: 'This idea is outside your scope and not published, so its text is not shown.',
  compare: 'Compare the two texts',
  legend: 'What differs is marked.',
  here: 'The idea under review',
  there: 'The other idea',
  differs: 'different:',
  nothing: 'Nothing',
  fields: {
    TITLE: 'Name',
    PROBLEM: 'What was wrong before',
    DESCRIPTION: 'The new way',
    CONDITIONS: 'What is needed',
    BENEFIT_TEXT: 'What it brought',
  },
} satisfies typeof vi;
