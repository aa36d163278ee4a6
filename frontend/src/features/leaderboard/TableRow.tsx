import type { BoardOrder } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Progress } from '../../shared/ui/Progress';
import { Tag } from '../../shared/ui/Tag';
import css from './Leaderboard.module.css';
import { measureOf } from './measure';
import { leaderboardMessages } from './messages';
import { Rank } from './Rank';
import { UnitLinks } from './UnitLinks';
import { type Why, WhyButton } from './WhyButton';

interface Props extends Why {
  /** What the last column shows; without it, the progress. */
  last: BoardOrder | undefined;
  limits: { target: string; members: string };
}

export function TableRow({ line, last, limits, onWhy }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value));
  const { figures, targets } = line;
  return (
    <tr>
      <td>
        <Rank rank={line.rank} label={m.rank} />
      </td>
      <th scope="row">
        <UnitLinks line={line} />
        {line.apart && <p class={css.note}>{m.apart[line.apart](limits)}</p>}
        <WhyButton line={line} onWhy={onWhy} />
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
