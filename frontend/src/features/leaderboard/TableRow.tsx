import type { Board, BoardOrder } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Progress } from '../../shared/ui/Progress';
import { Tag } from '../../shared/ui/Tag';
import css from './Leaderboard.module.css';
import { measureOf } from '../../shared/board/measure';
import { leaderboardMessages } from './messages';
import { Rank } from '../../shared/board/Rank';
import { RowNotes } from './RowNotes';
import { UnitLinks } from './UnitLinks';
import type { Why } from './WhyButton';

interface Props extends Why {
  /** What the last column shows; without it, the progress. */
  last: BoardOrder | undefined;
  minimums: Board['minimums'];
}

export function TableRow({ line, last, minimums, onWhy }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value));
  const { figures, targets } = line;
  return (
    <tr>
      <td>
        <Rank rank={line.rank} />
      </td>
      <th scope="row">
        <UnitLinks line={line} />
        <RowNotes line={line} minimums={minimums} onWhy={onWhy} />
      </th>
      <td class={css.num}>{number(figures.submitted)}</td>
      <td class={css.num}>{number(figures.pending)}</td>
      <td class={`${css.num ?? ''} ${css.main ?? ''}`}>{number(figures.valid)}</td>
      <td class={css.num}>{number(targets.assigned)}</td>
      <td class={css.num}>{percent(targets.pctAssigned)}</td>
      <td class={css.num}>{percent(targets.pctRegistered)}</td>
      <td class={last ? `${css.num ?? ''} ${css.main ?? ''}` : undefined}>
        {last ? (
          measureOf(line, last, formats)
        ) : targets.completed ? (
          <Tag tone="good" icon="check">
            {m.completed}
          </Tag>
        ) : (
          <Progress percent={targets.pctAssigned ?? 0} slim />
        )}
      </td>
    </tr>
  );
}
