import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { entryPaths } from '../../shared/entryPaths';
import { useMessages } from '../../shared/i18n/messages';
import css from './Bell.module.css';
import { bellMessages } from './bell';
import { unreadQuery } from './queries';

const MOST = 99;

/** How many notices wait; without an answer it is just the way to them. */
export default function Bell() {
  const m = useMessages(bellMessages);
  const { path } = useLocation();
  const queries = useQueryClient();
  const unread = useQuery(unreadQuery).data?.count ?? 0;
  // Who stays for hours on one screen still hears of what is new, when going on to the next page.
  useEffect(
    () => void queries.refetchQueries({ queryKey: unreadQuery.queryKey, stale: true }),
    [path, queries],
  );
  const count = unread > MOST ? `${String(MOST)}+` : String(unread);
  return (
    <a
      class={css.bell}
      href={entryPaths.notices}
      aria-label={unread > 0 ? m.unread({ count }) : m.notices}
      aria-current={path === entryPaths.notices ? 'page' : undefined}
    >
      <svg
        width="22"
        height="22"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7M10 20a2 2 0 0 0 4 0" />
      </svg>
      {unread > 0 && <b class="numeric">{count}</b>}
    </a>
  );
}
