import type { vi } from './common.vi';

export const en = {
  loading: 'Loading…',
  stale: 'New figures could not be fetched. You are seeing the ones we had.',
  tryAgain: 'Try again',
  errorSummary: 'There is a problem',
  errorPrefix: 'Error: ',
  optional: 'optional',
  sessionEnded: 'Your session has ended. What you typed is still here.',
  signInAgain: 'Sign in again',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  nextPage: 'Next page',
  firstPage: 'Back to the first page',
  pages: 'Pages',
  choose: 'Choose…',
} satisfies typeof vi;
