import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { Board, BoardLine } from '../../shared/api/types';
import { BoardCards } from '../../shared/board/BoardCards';
import { RestLine } from '../../shared/board/RestLine';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { ByWidth } from '../../shared/ui/ByWidth';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { FrozenFilters } from './FrozenFilters';
import { FrozenName } from './FrozenName';
import { FrozenTable } from './FrozenTable';
import { snapshotMessages } from './messages';
import { frozenBoardQuery } from './queries';
import css from './Snapshots.module.css';
import { useFrozenChoice } from './useFrozenChoice';

/** A board as of then; the names lead down the tree as it was. */
export function FrozenBoard({ ofDays, group }: { ofDays: boolean; group: { name: string } | null }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const { id, board } = useFrozenChoice();
  const frozen = useQuery({ ...frozenBoardQuery(id, board), placeholderData: keepPreviousData });
  return (
    <section class={css.part} aria-labelledby="board">
      <h2 id="board">{m.board}</h2>
      <FrozenFilters ofDays={ofDays} />
      <QueryView query={frozen} pending={<Skeleton label={common.loading} lines={6} tall />}>
        {(data) => <FrozenRows board={data.board} group={group} />}
      </QueryView>
    </section>
  );
}

function FrozenRows({ board, group }: { board: Board; group: { name: string } | null }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const { board: asked, urlWith } = useFrozenChoice();
  const figures = ({ figures: { valid }, targets: { assigned, pctAssigned } }: BoardLine) =>
    assigned === null
      ? formats.number(valid)
      : `${m.ofTarget({ valid: formats.number(valid), target: formats.number(assigned) })}${pctAssigned === null ? '' : ` = ${formats.percent(pctAssigned)}`}`;
  const trail = [...board.ancestors, board.self].map(({ unit }, index, all) => ({
    key: unit.id,
    label: unit.name,
    ...(index < all.length - 1 ? { href: urlWith({ unit: unit.id }) } : {}),
  }));
  // Whoever went to a member of the group finds the way back to all of them.
  const crumbs =
    group && asked.unit
      ? [{ key: 'group', label: group.name, href: urlWith({ unit: undefined }) }, ...trail]
      : trail;
  return (
    <>
      {crumbs.length > 1 && <Breadcrumb label={m.path} crumbs={crumbs} />}
      <p>
        <strong>{board.self.unit.name}</strong>: {figures(board.self)}
      </p>
      {board.rows.length === 0 ? (
        <p>{m.noChildren}</p>
      ) : (
        <>
          <h3>{(board.group ? m.membersOf : m.boardOf)({ count: formats.number(board.total) })}</h3>
          <ByWidth
            narrow={
              <BoardCards
                rows={board.rows}
                caption={m.caption}
                order={board.order}
                name={(line) => (
                  <div class={css.unit}>
                    <FrozenName line={line} />
                  </div>
                )}
              />
            }
            wide={<FrozenTable rows={board.rows} />}
          />
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
        </>
      )}
    </>
  );
}
