import type { Board } from '../../shared/api/types';
import { TargetLine } from '../../shared/board/TargetLine';
import { useMessages } from '../../shared/i18n/messages';
import { boardMessages } from '../../shared/board/messages';
import css from './Home.module.css';
import { homeMessages } from './messages';

export function BlockRows({ board }: { board: Board }) {
  const m = useMessages(homeMessages);
  const boardWords = useMessages(boardMessages);
  return (
    <section class={css.section} aria-labelledby="blocks">
      <h2 id="blocks">{m.blocks}</h2>
      {board.blocks.map((line) => (
        <TargetLine
          key={line.block}
          label={boardWords.block[line.block]}
          figures={line.figures}
          targets={line.targets}
        />
      ))}
    </section>
  );
}
