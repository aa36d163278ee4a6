import type { HistoryWords } from './history.vi';

export const en: HistoryWords = {
  label: 'What has happened',
  happened: {
    DRAFT: 'Back to draft',
    SUBMITTED: 'Sent',
    IN_REVIEW: 'Review started',
    NEEDS_INFO: 'Returned for more information',
    VALID: 'Recognised as valid',
    INVALID: 'Found not valid',
    DUPLICATE: 'Found to be a duplicate',
    WITHDRAWN: 'Withdrawn',
  },
  created: 'Draft created',
  resubmitted: 'Corrected and sent again',
  undone: 'The officer took the last decision back',
  wasUndone: 'this decision was taken back',
  revoked: 'Post-audit by a higher level: not valid',
  setApart: 'Found not to be a duplicate, waits again',
  released: 'Not a duplicate any more, waits again',
  boundAgain: 'A duplicate again',
  part: {
    AUTHOR: 'author',
    OFFICER: 'union officer',
    OPERATOR: 'entered it late',
    PROGRAMME: 'noted by the system',
    CLIENT: 'on behalf of the author',
  },
  externalId: ({ id }) => `its id there: ${id}`,
  ahead: 'not yet',
  decision: 'Result of the review',
};
