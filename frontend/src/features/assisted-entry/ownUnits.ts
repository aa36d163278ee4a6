import type { Me, Unit, UnitHit } from '../../shared/api/types';
import type { PickedUnit } from '../../shared/units/UnitPicker';

const ENTERING = new Set(['SUPPORT', 'UNIT_OFFICER', 'ADMIN']);

const entersBy = (me: Me) => me.grants.filter(({ role }) => ENTERING.has(role));

export const mayEnter = (me: Me): boolean => entersBy(me).length > 0;

/** The units at the top of those for which somebody enters. */
export const ownUnits = (me: Me): string[] => [...new Set(entersBy(me).map(({ unitId }) => unitId))].sort();

/** A hit tells the names above it, the root first. */
export const isWithin = (own: Unit[], { id, path }: UnitHit): boolean =>
  own.some(
    (unit) => unit.id === id || [...unit.ancestors, unit].every(({ name }, depth) => path[depth] === name),
  );

/** Where there is nothing to choose. */
export function theOnlyOne(own: Unit[]): PickedUnit | null {
  const [unit] = own;
  if (!unit || own.length > 1 || unit.childCount > 0 || unit.closedAt) return null;
  return { id: unit.id, name: unit.name };
}
