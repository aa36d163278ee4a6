import type { vi } from './messages.vi';

export const en = {
  title: 'Reported comments',
  lead: 'On ideas of the units in your charge, what has waited longest first.',
  none: 'No comment waits to be looked at',
  noneHint: 'When somebody reports one, it stands here.',
  list: 'Comments that wait',
  onIdea: (p) => `On idea no. ${p.number}`,
  by: (p) => `Union member at ${p.unit}, ${p.at}`,
  byNobody: (p) => `Union member, ${p.at}`,
  reports: (p) => `Reported by ${p.count}`,
  hiddenNow: 'Hidden for now, until you have looked.',
  shownNow: 'Everybody still sees this comment.',
  about: (p) => ` the comment on idea no. ${p.number}`,
} satisfies typeof vi;
