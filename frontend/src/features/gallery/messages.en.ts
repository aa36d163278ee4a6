import type { vi } from './messages.vi';

export const en = {
  title: 'Published initiatives',
  lead: 'Read, learn from and use what colleagues have done.',
  search: 'Search, accents are not needed',
  field: 'Field',
  allFields: 'All fields',
  find: 'Search',
  none: 'No initiative matches',
  noneHint: 'Try fewer words, or choose all fields.',
  clear: 'Clear the search',
  list: 'Initiatives',
  untitled: 'No title yet',
} satisfies typeof vi;
