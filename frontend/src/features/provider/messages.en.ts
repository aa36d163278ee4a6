import type { vi } from './messages.vi';

export const en = {
  title: 'Sign in',
  working: 'Finishing the sign-in…',
  stopped: 'You stopped the sign-in at the other service',
  stoppedHint: 'Nothing has changed. Try again, or sign in another way.',
  again: 'To the sign-in page',
  link: 'This is the first time that you sign in with this account',
  linkHint: (p: { contact: string }) =>
    `To be sure that the Sáng Kiến account is yours, we have sent a code of 6 digits to ${p.contact}.`,
  code: 'Code of 6 digits',
  codeMissing: 'Enter the 6 digits of the message',
  submit: 'Link and sign in',
  sending: 'Checking…',
} satisfies typeof vi;
