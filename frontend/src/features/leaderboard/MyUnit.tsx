import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useSession } from '../../shared/api/session';
import type { Board } from '../../shared/api/types';
import { boardQuery } from '../../shared/board/queries';
import { registrationQuery } from '../../shared/campaign/queries';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Leaderboard.module.css';
import { measureOf } from '../../shared/board/measure';
import { leaderboardMessages } from './messages';
import { useBoardFilters } from './useBoardFilters';

/** The row that holds one's own unit, whatever the page; where there is none, the short way to its board. */
export default function MyUnit({ board }: { board: Board }) {
  const current = useSession();
  const personId = current.status === 'signedIn' ? current.me.id : undefined;
  const unit = useQuery(registrationQuery(board.campaignId, personId)).data?.unit;
  return unit && unit.id !== board.self.unit.id ? <MyRow board={board} unit={unit} /> : null;
}

function MyRow({ board, unit }: { board: Board; unit: { id: string; name: string } }) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const { asked, urlWith } = useBoardFilters();
  const mine = useQuery({
    ...boardQuery({ ...asked, cursor: '', mine: unit.id, limit: 1 }),
    placeholderData: keepPreviousData,
  }).data?.mine;
  return (
    <p class={css.mine}>
      <strong>{m.mine}:</strong>{' '}
      <a href={urlWith({ unit: mine?.unit.id ?? unit.id, rows: undefined })}>
        {mine?.unit.name ?? unit.name}
      </a>
      {mine && (
        <span class="numeric">
          {' – '}
          {mine.rank === null
            ? m.unranked
            : m.rankOf({ rank: formats.number(mine.rank), ranked: formats.number(board.ranked) })}
          {' · '}
          {m.validOnlyShort({ valid: formats.number(mine.figures.valid) })}
          {' · '}
          {measureOf(mine, board.order, formats)}
        </span>
      )}
    </p>
  );
}
