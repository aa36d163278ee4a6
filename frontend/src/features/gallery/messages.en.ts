import type { vi } from './messages.vi';

export const en = {
  title: 'Published initiatives',
  lead: 'Read, learn from and use what colleagues have done.',
  ownLead:
    'Read, learn from and use what colleagues have done. Your own valid initiatives are here too, even when not published.',
  searchTitle: 'Find initiatives',
  searchLead: 'Published initiatives, your own, and those of the units you look after.',
  search: 'Search, accents are not needed',
  field: 'Field',
  allFields: 'All fields',
  find: 'Search',
  more: 'More filters',
  unit: 'Unit',
  unitHint: 'With all units below it. Empty means the whole country.',
  phase: 'Phase',
  block: 'Block',
  state: 'State',
  from: 'Sent from',
  until: 'Until the end of',
  daysReversed: (p: { from: string; until: string }) =>
    `The last day, ${p.until}, must not be before the first, ${p.from}`,
  any: 'All',
  indexing: 'The search is being prepared',
  indexingHint: (p) => `Only ${p.percent} of the ideas can be found so far; more will follow.`,
  none: 'No initiative matches',
  noneHint: 'Try fewer words, or choose all fields.',
  clear: 'Clear the search',
  list: 'Initiatives',
  untitled: 'No title yet',
  applied: (p) => `Applied by ${p.count} other units`,
  likes: (p) => `liked by ${p.count}`,
} satisfies typeof vi;
