import type { Me, Role } from '../../shared/api/types';

const ANNOUNCING: Role[] = ['UNIT_OFFICER', 'TARGET_MANAGER', 'LEADER', 'ADMIN'];
const URGING: Role[] = ['TARGET_MANAGER', 'LEADER', 'ADMIN'];

export const mayAnnounce = (me: Me): boolean => me.grants.some(({ role }) => ANNOUNCING.includes(role));

/** The first unit below which somebody may urge on others. */
export const urgingAt = (me: Me): string | undefined =>
  me.grants.find(({ role }) => URGING.includes(role))?.unitId;
