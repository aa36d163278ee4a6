import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Board, BoardLine } from '../../shared/api/types';
import { BoardCards } from '../../shared/board/BoardCards';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { ByWidth } from '../../shared/ui/ByWidth';
import { Dialog } from '../../shared/ui/Dialog';
import { commonMessages } from '../../shared/words/common';
import { BoardTable } from './BoardTable';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { RowNotes } from './RowNotes';
import { UnitLinks } from './UnitLinks';

/** Cards on a phone, a table where there is room for one. */
export function BoardRows({ board }: { board: Board }) {
  const m = useMessages(leaderboardMessages);
  const common = useMessages(commonMessages);
  const [explained, setExplained] = useState<BoardLine | null>(null);
  const [Explanation, setExplanation] = useState<ComponentType<{ board: Board; unitId: string }> | null>(
    null,
  );
  // Fetched by those who ask; a board is mostly only looked at.
  const explain = (line: BoardLine) => {
    setExplained(line);
    void import('./Explanation').then((loaded) => setExplanation(() => loaded.default));
  };
  const ranked = board.rows.filter((line) => line.apart === null);
  const apart = board.rows.filter((line) => line.apart !== null);
  const shown = { order: board.order, minimums: board.minimums, onWhy: explain };
  const cards = {
    order: board.order,
    name: (line: BoardLine) => <UnitLinks line={line} />,
    more: (line: BoardLine) => <RowNotes line={line} minimums={board.minimums} onWhy={explain} />,
  };
  const close = () => setExplained(null);
  return (
    <>
      <ByWidth
        narrow={
          <>
            {ranked.length > 0 && <BoardCards {...cards} rows={ranked} caption={m.caption} />}
            {apart.length > 0 && (
              <>
                <h3 class={css.apart}>{m.listedApart}</h3>
                <BoardCards {...cards} rows={apart} caption={m.listedApart} />
              </>
            )}
          </>
        }
        wide={<BoardTable {...shown} ranked={ranked} apart={apart} />}
      />
      <Dialog
        title={explained ? m.whyTitle({ unit: explained.unit.name }) : ''}
        open={explained !== null}
        onClose={close}
      >
        {explained && Explanation && <Explanation board={board} unitId={explained.unit.id} />}
        <ButtonRow>
          <Button look="secondary" onClick={close}>
            {common.close}
          </Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}
