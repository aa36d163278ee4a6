import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Icon } from '../../shared/ui/Icon';
import css from './Leaderboard.module.css';
import { leaderboardMessages } from './messages';

/** The way from a figure to what it means. @param metric its id in the catalogue */
export function Definition({ metric, label }: { metric: string; label: string }) {
  const m = useMessages(leaderboardMessages);
  return (
    <a class={css.definition} href={`${paths.metrics}#${metric}`} aria-label={m.definition({ label })}>
      <Icon name="info" size={15} />
    </a>
  );
}
