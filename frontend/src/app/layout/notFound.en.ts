import type { vi } from './notFound.vi';

export const en = {
  notFound: 'This page does not exist',
  notFoundHint: 'The address may have changed, or a letter is missing.',
  toHome: 'To the home page',
} satisfies typeof vi;
