import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { Board } from '../../shared/api/types';
import { phasesQuery, sprintsQuery } from '../../shared/campaign/queries';
import { type Choice, SelectField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import { choicesOf } from '../../shared/words/domain';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { groupsQuery } from './queries';
import { quartersOf } from './quarters';
import { noPeriod, ORDERS, ROWS, useBoardFilters } from './useBoardFilters';
import { useLoaded } from './useLoaded';

const DAYS = 'days';
const loadDayRange = () => import('./DayRange');

/** Plain selects that act at once; what is shown follows what the server answered. */
export function BoardFilters({ board }: { board: Board | undefined }) {
  const m = useMessages(leaderboardMessages);
  const boardWords = useMessages(boardMessages);
  const { go } = useBoardFilters();
  const phases = useQuery(phasesQuery(board?.campaignId)).data?.items ?? [];
  const sprints = useQuery(sprintsQuery(board?.campaignId)).data?.items ?? [];
  const groups = useQuery(groupsQuery(board?.campaignId)).data?.items ?? [];
  const [picksDays, setPicksDays] = useState(false);
  const shown = board ? periodOf(board) : '';
  const periods: Choice[] = [
    ...phases.map(({ id, name }) => ({ value: `phase:${id}`, label: name, group: m.phases })),
    ...sprints.map(({ id, name }) => ({ value: `sprint:${id}`, label: name, group: m.sprints })),
    ...quartersOf(phases).map((quarter) => ({
      value: `quarter:${quarter.year}-Q${quarter.number}`,
      label: m.quarter(quarter),
      group: m.quarters,
    })),
    { value: DAYS, label: m.days, group: m.quarters },
  ];
  // Until the list is here, the one that is shown is the only choice.
  const known = phases.length > 0 ? periods : [{ value: shown, label: board?.scope.name ?? '…' }];
  const choosePeriod = (value: string) => {
    setPicksDays(value === DAYS);
    const [kind, id] = value.split(':');
    if (id) go({ ...noPeriod, [kind ?? '']: id });
  };
  const chooseRows = (value: string) => {
    const [rows, group] = value.split(':');
    go(group ? { group, rows: undefined } : { group: undefined, rows });
  };
  const seesDays = picksDays || shown === DAYS;
  const DayRange = useLoaded(seesDays, loadDayRange);
  return (
    <div class={css.filters} role="group" aria-label={m.filters}>
      <SelectField
        name="period"
        label={m.period}
        choices={known}
        value={seesDays ? DAYS : shown}
        onChange={choosePeriod}
      />
      <SelectField
        name="rows"
        label={m.rowsOf}
        choices={[
          ...ROWS.map((rows) => ({ value: rows, label: m.rowsBy[rows], group: m.levels })),
          ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: name, group: m.rowsBy.GROUP })),
        ]}
        value={board?.group ? `group:${board.group.id}` : (board?.rowsOf ?? 'CHILDREN')}
        onChange={chooseRows}
      />
      <SelectField
        name="block"
        label={m.block}
        choices={[{ value: 'ALL', label: m.allBlocks }, ...choicesOf(boardWords.block)]}
        value={board?.block ?? 'ALL'}
        onChange={(block) => go({ block })}
      />
      <SelectField
        name="order"
        label={m.order}
        choices={ORDERS.map((order) => ({ value: order, label: m.by[order] }))}
        value={board?.order ?? 'VALID'}
        onChange={(order) => go({ order })}
      />
      {seesDays && DayRange && <DayRange from={board?.scope.from ?? ''} until={board?.scope.until ?? ''} />}
    </div>
  );
}

function periodOf({ scope }: Board): string {
  switch (scope.kind) {
    case 'SPRINT':
      return `sprint:${scope.id ?? ''}`;
    case 'QUARTER':
      return `quarter:${scope.from?.slice(0, 4) ?? ''}-Q${String(Math.ceil(Number(scope.from?.slice(5, 7)) / 3))}`;
    case 'DAYS':
      return DAYS;
    default:
      return `phase:${scope.id ?? ''}`;
  }
}
