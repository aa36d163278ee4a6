/** Addresses of the pages about help. Apart from the others, because the first page does without them. */
export const addresses = {
  ask: '/ask-for-help',
  mine: '/help-requests',
  desk: '/support',
  draft: '/support-draft',
  team: '/support-team',
} as const;
