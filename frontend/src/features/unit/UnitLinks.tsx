import { hasRole, useSession } from '../../shared/api/session';
import type { Unit } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { path, paths, withQuery } from '../../shared/paths';
import { unitMessages } from './messages';
import css from './Unit.module.css';

/** An administrator of another unit sees the links too; the server decides. */
export function UnitLinks({ unit }: { unit: Unit }) {
  const m = useMessages(unitMessages);
  const language = useLanguage();
  const current = useSession();
  const isAdmin = hasRole(current, 'ADMIN');
  const seesTargets = hasRole(current, 'TARGET_MANAGER', 'UNIT_OFFICER', 'ADMIN', 'LEADER');
  return (
    <p class={css.links}>
      <a href={withQuery(paths.units, { in: unit.id })}>{m.browse}</a>
      <a href={path(paths.unitDashboard, { id: unit.id })}>{m.dashboard}</a>
      <a href={path(paths.unitHistory, { id: unit.id })}>{isAdmin ? m.changeUnit : m.unitHistory}</a>
      {isAdmin && !unit.closedAt && <a href={path(paths.unitAdd, { id: unit.id })}>{m.addUnit}</a>}
      {hasRole(current, 'ADMIN', 'LEADER', 'DPO') && (
        <a href={path(paths.unitGrants, { id: unit.id })}>{m.grants}</a>
      )}
      {hasRole(current, 'ADMIN', 'UNIT_OFFICER', 'SUPPORT') && (
        <>
          <a href={withQuery(entryPaths.supportTeam, { unit: unit.id })}>{m.supportTeam}</a>
          <a href={entryPaths.assistedEntry}>{m.assistedEntry}</a>
        </>
      )}
      {!unit.closedAt && (
        <>
          <a href={`/api/v1/units/${unit.id}/poster?lang=${language}`} download>
            {m.poster}
          </a>
          <a href={`/api/v1/units/${unit.id}/paper-form`} download>
            {m.paperForm}
          </a>
        </>
      )}
      {seesTargets && unit.childCount > 0 && (
        <a href={path(paths.unitTargets, { id: unit.id })}>{m.handDown}</a>
      )}
    </p>
  );
}
