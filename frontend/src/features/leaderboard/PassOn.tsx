import { hasRole, useSession } from '../../shared/api/session';
import type { Board } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { entryPaths } from '../../shared/entryPaths';
import { paths } from '../../shared/paths';
import css from './Leaderboard.module.css';
import { passOnMessages } from './passOn';
import { useBoardFilters } from './useBoardFilters';

/** The same board to be posted, printed, or as it was frozen. */
export function PassOn({ board }: { board: Board }) {
  const m = useMessages(passOnMessages);
  const session = useSession();
  const mayFreeze = hasRole(session, 'LEADER', 'TARGET_MANAGER', 'ADMIN');
  const holdsRole = session.status === 'signedIn' && session.me.grants.length > 0;
  const { urlWith } = useBoardFilters();
  const choice = urlWith({ unit: board.self.unit.id }).split('?')[1] ?? '';
  const file = (format: string) => `/api/v1/reports/file?${choice}&format=${format}`;
  return (
    <ul class={css.passOn} aria-label={m.label}>
      <li>
        <a href={`${paths.report}?${choice}`}>{m.report}</a>
      </li>
      <li>
        <a href={file('XLSX')} download>
          {m.xlsx}
        </a>
      </li>
      <li>
        <a href={file('CSV')} download>
          {m.csv}
        </a>
      </li>
      {holdsRole && (
        <li>
          <a href={`${entryPaths.exports}?kind=REPORT&${choice}`}>{m.meeting}</a>
        </li>
      )}
      {mayFreeze && (
        <li>
          <a href={`${paths.snapshots}?take=board&${choice}`}>{m.freeze}</a>
        </li>
      )}
      <li>
        <a href={paths.snapshots}>{m.snapshots}</a>
      </li>
    </ul>
  );
}
