import type { BoardLine } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';

export interface Why {
  line: BoardLine;
  onWhy: (line: BoardLine) => void;
}

/** "Vì sao?": says on demand why the row stands where it stands. */
export function WhyButton({ line, onWhy }: Why) {
  const m = useMessages(leaderboardMessages);
  return (
    <button type="button" class={css.why} onClick={() => onWhy(line)}>
      {m.why}
      <span class="visually-hidden"> {line.unit.name}</span>
    </button>
  );
}
