import type { BoardLine, BoardOrder } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Icon } from '../../shared/ui/Icon';
import { Progress } from '../../shared/ui/Progress';
import { Tag } from '../../shared/ui/Tag';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { Rank } from './Rank';
import { UnitLinks } from './UnitLinks';
import { useBoardFilters } from './useBoardFilters';

interface Props {
  rows: BoardLine[];
  order: BoardOrder;
}

export function BoardTable({ rows, order }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const number = (value: number | null) => (value === null ? '—' : formats.number(value));
  const percent = (value: number | null) => (value === null ? '—' : formats.percent(value));
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{m.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.rank}</th>
          <th scope="col">{m.unit}</th>
          <th scope="col" class={css.num}>
            {m.submitted}
          </th>
          <th scope="col" class={css.num}>
            {m.pending}
          </th>
          <SortableHead by="VALID" now={order} label={m.valid} />
          <th scope="col" class={css.num}>
            {m.assigned}
          </th>
          <SortableHead by="PCT_ASSIGNED" now={order} label={m.pctAssigned} />
          <SortableHead by="PCT_REGISTERED" now={order} label={m.pctRegistered} />
          <th scope="col" class={css.barHead}>
            {m.progress}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr key={line.unit.id}>
            <td>
              <Rank rank={line.rank} label={m.rank} />
            </td>
            <th scope="row">
              <UnitLinks line={line} />
            </th>
            <td class={css.num}>{number(line.figures.submitted)}</td>
            <td class={css.num}>{number(line.figures.pending)}</td>
            <td class={`${css.num ?? ''} ${css.main ?? ''}`}>{number(line.figures.valid)}</td>
            <td class={css.num}>{number(line.targets.assigned)}</td>
            <td class={css.num}>{percent(line.targets.pctAssigned)}</td>
            <td class={css.num}>{percent(line.targets.pctRegistered)}</td>
            <td>
              {line.targets.completed ? (
                <Tag tone="good" icon="check">
                  {m.completed}
                </Tag>
              ) : (
                <Progress percent={line.targets.pctAssigned ?? 0} slim />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortableHead({ by, now, label }: { by: BoardOrder; now: BoardOrder; label: string }) {
  const { urlWith } = useBoardFilters();
  const isSorted = by === now;
  return (
    <th scope="col" class={css.num} aria-sort={isSorted ? 'descending' : undefined}>
      <a class={css.sort} href={urlWith({ order: by })}>
        {label}
        {isSorted && <Icon name="down" size={14} />}
      </a>
    </th>
  );
}
