import type { Board, BoardLine, BoardOrder } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Icon } from '../../shared/ui/Icon';
import { Definition } from './Definition';
import css from './Leaderboard.module.css';
import { METRIC } from '../../shared/board/measure';
import { leaderboardMessages } from './messages';
import { TableRow } from './TableRow';
import { useBoardFilters } from './useBoardFilters';
import type { Why } from './WhyButton';

interface Props {
  ranked: BoardLine[];
  apart: BoardLine[];
  order: BoardOrder;
  minimums: Board['minimums'];
  onWhy: Why['onWhy'];
}

const COLUMNS = 9;
/** These have a column of their own only while the board ranks by them; otherwise the last one shows the progress. */
const ON_DEMAND: BoardOrder[] = ['PER_100_MEMBERS', 'REGISTRANTS', 'COVERAGE'];

export function BoardTable({ ranked, apart, order, minimums, onWhy }: Props) {
  const m = useMessages(leaderboardMessages);
  const last = ON_DEMAND.find((known) => known === order);
  const row = (line: BoardLine) => (
    <TableRow key={line.unit.id} line={line} last={last} minimums={minimums} onWhy={onWhy} />
  );
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{m.caption}</caption>
      <thead>
        <tr>
          <Head metric="rank" label={m.rank} />
          <th scope="col">{m.unit}</th>
          <Head metric="submitted" label={m.submitted} numeric />
          <Head metric="pending" label={m.pending} numeric />
          <SortableHead by="VALID" now={order} label={m.valid} />
          <Head metric="assigned" label={m.assigned} numeric />
          <SortableHead by="PCT_ASSIGNED" now={order} label={m.pctAssigned} />
          <SortableHead by="PCT_REGISTERED" now={order} label={m.pctRegistered} />
          {last ? (
            <SortableHead by={last} now={order} label={m.by[last]} />
          ) : (
            <th scope="col" class={css.barHead}>
              {m.progress}
            </th>
          )}
        </tr>
      </thead>
      <tbody>{ranked.map(row)}</tbody>
      {apart.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={COLUMNS} class={css.apart}>
              {m.listedApart}
            </th>
          </tr>
          {apart.map(row)}
        </tbody>
      )}
    </table>
  );
}

function Head({ metric, label, numeric = false }: { metric: string; label: string; numeric?: boolean }) {
  return (
    <th scope="col" class={numeric ? css.num : undefined}>
      {label} <Definition metric={metric} label={label} />
    </th>
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
      </a>{' '}
      <Definition metric={METRIC[by]} label={label} />
    </th>
  );
}
