import type { BoardLine } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { useBoardFilters } from './useBoardFilters';

/** The name leads one level down while there is one, then to the unit's page. */
export function UnitLinks({ line }: { line: BoardLine }) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const { urlWith } = useBoardFilters();
  const isLeaf = line.childCount === 0;
  return (
    <div class={css.unit}>
      <a href={isLeaf ? path(paths.unit, { id: line.unit.id }) : urlWith({ unit: line.unit.id })}>
        {line.unit.name}
      </a>
      {!isLeaf && <span class={css.inside}>{m.drill({ count: formats.number(line.childCount) })}</span>}
    </div>
  );
}
