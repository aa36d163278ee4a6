import type { Me, Role } from '../../shared/api/types';

const ROLES: Role[] = ['UNIT_OFFICER', 'REVIEWER', 'SUPPORT', 'ADMIN'];

export const mayAnswer = (me: Me): boolean => me.grants.some(({ role }) => ROLES.includes(role));
