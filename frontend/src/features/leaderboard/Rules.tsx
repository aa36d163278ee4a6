import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Board } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';

/** The board's rules, fetched by those who ask; a board is mostly only looked at. */
export function Rules({ board }: { board: Board }) {
  const m = useMessages(leaderboardMessages);
  const [RulePanel, setRulePanel] = useState<ComponentType<{ board: Board }> | null>(null);
  const show = () => void import('./RulePanel').then((loaded) => setRulePanel(() => loaded.default));
  return (
    <details class={css.rulesPart} onToggle={show}>
      <summary>{m.rules}</summary>
      {RulePanel && <RulePanel board={board} />}
    </details>
  );
}
