import { hasRole, useSession } from '../../shared/api/session';
import type { Unit } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { unitMessages } from './messages';
import css from './Unit.module.css';

/** An administrator of another unit sees the links too; the server decides. */
export function UnitLinks({ unit }: { unit: Unit }) {
  const m = useMessages(unitMessages);
  const isAdmin = hasRole(useSession(), 'ADMIN');
  return (
    <p class={css.links}>
      <a href={withQuery(paths.units, { in: unit.id })}>{m.browse}</a>
      <a href={path(paths.unitHistory, { id: unit.id })}>{isAdmin ? m.changeUnit : m.unitHistory}</a>
      {isAdmin && !unit.closedAt && <a href={path(paths.unitAdd, { id: unit.id })}>{m.addUnit}</a>}
    </p>
  );
}
