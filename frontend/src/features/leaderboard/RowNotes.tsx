import type { Board } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';
import { type Why, WhyButton } from './WhyButton';

interface Props extends Why {
  minimums: Board['minimums'];
}

/** Why a row has no rank, if it has none, and the way to the whole explanation. */
export function RowNotes({ line, minimums, onWhy }: Props) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const limits = { target: formats.number(minimums.target), members: formats.number(minimums.members) };
  return (
    <>
      {line.apart && <p class={css.note}>{m.apart[line.apart](limits)}</p>}
      <WhyButton line={line} onWhy={onWhy} />
    </>
  );
}
