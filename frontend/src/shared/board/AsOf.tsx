import type { Board } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { Tag } from '../ui/Tag';
import css from './AsOf.module.css';
import { boardMessages } from './messages';

/** Every figure says when it was counted, and whether it can still change. */
export function AsOf({ board }: { board: Pick<Board, 'asOf' | 'provisional'> }) {
  const m = useMessages(boardMessages);
  const formats = useFormats();
  return (
    <p class={css.asOf}>
      <time dateTime={board.asOf}>{m.asOf({ time: formats.dateTime(board.asOf) })}</time>
      {board.provisional && (
        <Tag tone="act" icon="clock">
          {m.provisional}
        </Tag>
      )}
    </p>
  );
}
