import type { vi } from './wayIn.vi';

export const en = {
  signInFirst: 'Sign in to continue',
  signInFirstHint: 'You need to sign in to see this page.',
  signIn: 'Sign in',
  notAllowed: 'You do not have access to this page',
  notAllowedHint: 'If this is your job, ask the administrator of your unit for the right.',
} satisfies typeof vi;
