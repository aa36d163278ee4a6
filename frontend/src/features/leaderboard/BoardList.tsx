import type { Board, BoardLine, BoardOrder } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Icon } from '../../shared/ui/Icon';
import { Progress } from '../../shared/ui/Progress';
import css from './Leaderboard.module.css';
import { measureOf } from './measure';
import { leaderboardMessages } from './messages';
import { Rank } from './Rank';
import { UnitLinks } from './UnitLinks';
import { type Why, WhyButton } from './WhyButton';

interface Props {
  rows: BoardLine[];
  caption: string;
  order: BoardOrder;
  minimums: Board['minimums'];
  onWhy: Why['onWhy'];
}

export function BoardList({ rows, caption, order, minimums, onWhy }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const limits = { target: formats.number(minimums.target), members: formats.number(minimums.members) };
  return (
    <ol class={css.list} aria-label={caption}>
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
              {line.apart && <p class={css.note}>{m.apart[line.apart](limits)}</p>}
              <WhyButton line={line} onWhy={onWhy} />
            </div>
            <span class={`${css.percent ?? ''} numeric`}>
              {targets.completed && <Icon name="check" size={16} />}
              {measureOf(line, order, formats)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
