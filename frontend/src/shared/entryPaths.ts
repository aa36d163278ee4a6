/** Addresses of the ways in, and of what hardly anybody opens. Apart from the others, because the first page does without them. */
export const entryPaths = {
  signUp: '/sign-up',
  resetPassword: '/reset-password',
  invitation: '/invitation',
  provider: '/provider-sign-in',
  sampleMessages: '/sample-messages',
  apiClients: '/api-clients',
  askForHelp: '/ask-for-help',
  helpRequests: '/help-requests',
  support: '/support',
  supportTeam: '/support-team',
  imports: '/imports',
  start: '/start',
  assistedEntry: '/assisted-entry',
  exports: '/exports',
  claim: '/claim',
  disputes: '/disputes',
} as const;
