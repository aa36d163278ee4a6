export const addresses = {
  account: '/me',
  mine: '/me/data',
  queue: '/data-requests',
  breaches: '/breaches',
} as const;
