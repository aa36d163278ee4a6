import type { BoardLine, BoardOrder } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Icon } from '../../shared/ui/Icon';
import { Progress } from '../../shared/ui/Progress';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { Rank } from './Rank';
import { UnitLinks } from './UnitLinks';

interface Props {
  rows: BoardLine[];
  order: BoardOrder;
}

export function BoardList({ rows, order }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  return (
    <ol class={css.list} aria-label={m.caption}>
      {rows.map((line) => {
        const { figures, targets } = line;
        const percent = order === 'PCT_REGISTERED' ? targets.pctRegistered : targets.pctAssigned;
        const valid = formats.number(figures.valid);
        return (
          <li key={line.unit.id}>
            <Rank rank={line.rank} label={m.rank} />
            <div class={css.row}>
              <UnitLinks line={line} />
              <Progress percent={percent ?? 0} slim />
              <p class={css.note}>
                {targets.assigned === null
                  ? m.validOnly({ valid })
                  : m.validOf({ valid, assigned: formats.number(targets.assigned) })}
              </p>
            </div>
            <span class={`${css.percent ?? ''} numeric`}>
              {targets.completed && <Icon name="check" size={16} />}
              {percent === null ? '—' : formats.percent(percent)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
