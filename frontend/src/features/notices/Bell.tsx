import { useQuery } from '@tanstack/preact-query';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import css from './Bell.module.css';
import { noticeMessages } from './messages';
import { unreadQuery } from './queries';

const MOST = 99;

/** How many notices wait; without an answer it is just the way to them. */
export function Bell() {
  const m = useMessages(noticeMessages);
  const count = useQuery(unreadQuery).data?.count ?? 0;
  return (
    <a class={css.bell} href={entryPaths.notices} aria-label={m.bell({ count })}>
      <svg
        width="20"
        height="20"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        aria-hidden
      >
        <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7" />
        <path d="M10 20a2 2 0 0 0 4 0" />
      </svg>
      {count > 0 && <b class={css.count}>{count > MOST ? '99+' : count}</b>}
    </a>
  );
}
