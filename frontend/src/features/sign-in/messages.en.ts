import type { vi } from './messages.vi';

export const en = {
  title: 'Sign in',
  lead: 'Use the phone number or e-mail address you signed up with.',
  login: 'Phone number or e-mail',
  loginHint: 'For example: 0901 234 567',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
  sending: 'Signing in…',
  loginMissing: 'Enter your phone number or e-mail address',
  passwordMissing: 'Enter your password',
  expired: 'Your session has ended',
  expiredHint: 'Sign in again to go on. What you typed is still there.',
  kept: 'What you are writing is kept. After signing in you come back to it.',
  with: 'Sign in with',
  otherWays: 'Other ways',
  byCode: 'Get a code by message',
  forgotten: 'Forgot password',
  signUp: 'No account yet? Sign up',
  noAccountHint: 'An officer of your grassroots union can help you too.',
  help: 'How to reach them',
} satisfies typeof vi;
