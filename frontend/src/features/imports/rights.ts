import type { ListKind, Me } from '../../shared/api/types';

const ROLES: Record<ListKind, string[]> = {
  IDEAS: ['UNIT_OFFICER', 'SUPPORT', 'ADMIN'],
  PEOPLE: ['UNIT_OFFICER', 'SUPPORT', 'ADMIN'],
  RECOGNITIONS: ['UNIT_OFFICER', 'REVIEWER'],
};

/** What the person may import, somewhere. */
export const kindsOf = ({ grants }: Me): ListKind[] =>
  (Object.entries(ROLES) as [ListKind, string[]][])
    .filter(([, roles]) => grants.some(({ role }) => roles.includes(role)))
    .map(([kind]) => kind);

export const firstUnit = (me: Me): string =>
  me.grants.find(({ role }) => kindsOf(me).some((kind) => ROLES[kind].includes(role)))?.unitId ?? '';
