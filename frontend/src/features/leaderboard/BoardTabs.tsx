import { useLocation } from 'preact-iso';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';

/** Units and people of the same unit. */
export function BoardTabs({ unit }: { unit?: string }) {
  const m = useMessages(leaderboardMessages);
  const { path } = useLocation();
  const tab = (address: string, label: string) => (
    <a href={withQuery(address, { unit })} aria-current={path === address ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <nav class={css.tabs} aria-label={m.boards}>
      {tab(paths.leaderboard, m.unitsTab)}
      {tab(paths.people, m.peopleTab)}
    </nav>
  );
}
