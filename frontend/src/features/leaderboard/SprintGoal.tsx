import type { Board } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Progress } from '../../shared/ui/Progress';
import { Definition } from './Definition';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';

/** The goal is one for the whole programme and all blocks, whichever unit is looked at. */
export function SprintGoal({ board }: { board: Board }) {
  const m = useMessages(leaderboardMessages);
  const formats = useFormats();
  const { goal } = board.scope;
  if (!goal || board.block !== 'ALL') return null;
  const { valid } = (board.ancestors[0] ?? board.self).figures;
  const percent = Math.round((valid * 1000) / goal) / 10;
  return (
    <div class={css.goal}>
      <p>
        {m.goalReached({ valid: formats.number(valid), goal: formats.number(goal) })}{' '}
        <strong class="numeric">{formats.percent(percent)}</strong>{' '}
        <Definition metric="goal" label={m.goal} />
      </p>
      <Progress percent={percent} />
    </div>
  );
}
