import type { Board } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { cardMessages } from './cards';

/** What the unit has and no row of its board: the rows need not add up to the whole. */
export function RestLine({ board: { rest, rowsOf } }: { board: Pick<Board, 'rest' | 'rowsOf'> }) {
  const m = useMessages(cardMessages);
  const formats = useFormats();
  if (!rest) return null;
  const { number } = formats;
  return (
    <p class="soft">
      {m.rest({
        valid: number(rest.valid),
        submitted: number(rest.submitted),
        pending: number(rest.pending),
        registrants: number(rest.registrants),
      })}{' '}
      {rowsOf === 'CHILDREN' ? m.restOfChildren : m.restOfLevel}
    </p>
  );
}
