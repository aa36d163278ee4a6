import type { Me } from '../../shared/api/types';

export const mayReview = (me: Me) =>
  me.grants.some(({ role }) => role === 'UNIT_OFFICER' || role === 'REVIEWER');
