import type { vi } from './messages.vi';

export const en = {
  title: 'Two-step sign-in',
  lead: 'Your password is right. One more step.',
  code: 'Code',
  hint: 'The six digits in the authenticator app on your phone. Without the phone, type a recovery code.',
  missing: 'Enter the 6 digits or a recovery code',
  submit: 'Confirm',
  sending: 'Checking…',
  again: 'Sign in again from the start',
} satisfies typeof vi;
