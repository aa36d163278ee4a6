import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import type { Board } from '../../shared/api/types';
import { AsOf } from '../../shared/board/AsOf';
import { boardQuery } from '../../shared/board/queries';
import { RestLine } from '../../shared/board/RestLine';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { lazyPart } from '../../shared/ui/lazyPart';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { BoardFilters } from './BoardFilters';
import { BoardRows } from './BoardRows';
import { BoardTabs } from './BoardTabs';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { Rules } from './Rules';
import { SelfLine } from './SelfLine';
import { useBoardFilters } from './useBoardFilters';
import { useLoaded } from './useLoaded';

const loadMyUnit = () => import('./MyUnit');
const PassOn = lazyPart(() => import('./PassOn').then((loaded) => loaded.PassOn));

export default function LeaderboardPage() {
  const m = useMessages(leaderboardMessages);
  const common = useMessages(commonMessages);
  const { asked } = useBoardFilters();
  const board = useQuery({ ...boardQuery(asked), placeholderData: keepPreviousData });
  return (
    <Page title={m.title}>
      <BoardTabs {...(asked.unit ? { unit: asked.unit } : {})} />
      <BoardFilters board={board.data} />
      <QueryView query={board} pending={<Skeleton label={common.loading} lines={8} tall />}>
        {(data) => <BoardView board={data} />}
      </QueryView>
    </Page>
  );
}

function BoardView({ board }: { board: Board }) {
  const m = useMessages(leaderboardMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { asked, urlWith } = useBoardFilters();
  const MyUnit = useLoaded(useSession().status === 'signedIn', loadMyUnit);
  const trail = [...board.ancestors, board.self];
  return (
    <div class={css.board}>
      {trail.length > 1 && (
        <Breadcrumb
          label={m.path}
          crumbs={trail.map((line, index) => ({
            key: line.unit.id,
            label: line.unit.name,
            ...(index < trail.length - 1 ? { href: urlWith({ unit: line.unit.id }) } : {}),
          }))}
        />
      )}
      <SelfLine board={board} />
      {MyUnit && <MyUnit board={board} />}
      {board.rows.length === 0 ? (
        <Notice title={m.noChildren}>
          <p>{m.noChildrenHint}</p>
          <p>
            <a href={path(paths.unit, { id: board.self.unit.id })}>{m.unitPage}</a>
          </p>
        </Notice>
      ) : (
        <section class={css.board} aria-labelledby="children">
          <div class={css.head}>
            <h2 id="children">
              {board.group && `${board.group.name}: `}
              {m.rowsTitle[board.rowsOf]({ count: formats.number(board.total) })}
            </h2>
            <AsOf board={board} />
          </div>
          <BoardRows board={board} />
          <RestLine board={board} />
          <Pagination
            label={common.pages}
            first={asked.cursor ? { href: urlWith({}), label: common.firstPage } : undefined}
            next={
              board.nextCursor
                ? { href: urlWith({ cursor: board.nextCursor }), label: common.nextPage }
                : undefined
            }
          />
        </section>
      )}
      <Rules board={board} />
      <PassOn board={board} />
    </div>
  );
}
