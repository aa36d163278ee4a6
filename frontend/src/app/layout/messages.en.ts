import type { vi } from './messages.vi';

export const en = {
  skip: 'Skip to the main content',
  mainNav: 'Main',
  menu: 'Menu',
  submit: 'Send an initiative',
  leaderboard: 'Leaderboard',
  ideas: 'Published initiatives',
  units: 'Units',
  myIdeas: 'My initiatives',
  targets: 'Hand down targets',
  campaign: 'Campaign',
  review: 'Review',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: 'Tiếng Việt',
  help: 'Help and contact',
  footerNote: 'Public figures. Every number says when it was counted.',
  notFound: 'This page does not exist',
  notFoundHint: 'The address may have changed, or a letter is missing.',
  toHome: 'To the home page',
  offline: 'You are offline. You can go on writing; it is kept on this device.',
} satisfies typeof vi;
