import type { Board } from '../../shared/api/types';
import { BoardList } from './BoardList';
import { BoardTable } from './BoardTable';
import css from './Leaderboard.module.css';

/** A list on a phone, a table from 56rem up; the other one is not there for anyone, screen readers included. */
export function BoardRows({ board }: { board: Board }) {
  return (
    <>
      <div class={css.onPhone}>
        <BoardList rows={board.rows} order={board.order} />
      </div>
      <div class={css.onDesktop}>
        <BoardTable rows={board.rows} order={board.order} />
      </div>
    </>
  );
}
