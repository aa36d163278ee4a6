import { useInfiniteQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me, Notice } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { Tag } from '../../shared/ui/Tag';
import { noticeMessages } from './messages';
import css from './Notices.module.css';
import { Preference } from './Preference';
import { noticesKey, noticesQuery } from './queries';
import { mayAnnounce, urgingAt } from './rights';

/** What I was told; with `?choose=1` what of it is sent outside. */
export default function NoticesPage() {
  const m = useMessages(noticeMessages);
  const choosing = Boolean(useLocation().query['choose']);
  return (
    <Page
      title={choosing ? m.preference : m.title}
      lead={choosing ? m.preferenceLead : undefined}
      back={choosing ? { href: entryPaths.notices, label: m.title } : undefined}
      narrow
    >
      <SignedIn here={entryPaths.notices}>{(me) => (choosing ? <Preference /> : <Inbox me={me} />)}</SignedIn>
    </Page>
  );
}

function Inbox({ me }: { me: Me }) {
  const m = useMessages(noticeMessages);
  const queries = useQueryClient();
  const notices = useInfiniteQuery(noticesQuery);
  const read = async (body: { noticeIds: string[] | null; newestId: string | null }) => {
    await answer(api.POST('/api/v1/me/notices/read', { body }));
    await queries.invalidateQueries({ queryKey: noticesKey });
  };
  return (
    <div class={css.part}>
      <ul class={css.ways}>
        <li>
          <a href={`${entryPaths.notices}?choose=1`}>{m.choose}</a>
        </li>
        {mayAnnounce(me) && (
          <li>
            <a href={entryPaths.announcements}>{m.announcements}</a>
          </li>
        )}
        {urgingAt(me) && (
          <li>
            <a href={entryPaths.nudges}>{m.nudges}</a>
          </li>
        )}
      </ul>
      <QueryView
        query={notices}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={
          <>
            <p>{m.empty}</p>
            <p class="soft">{m.emptyHint}</p>
          </>
        }
      >
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const newest = items[0];
          return (
            <>
              {newest && items.some((notice) => !notice.read) && (
                <div>
                  <Button
                    look="secondary"
                    onClick={() => void read({ noticeIds: null, newestId: newest.id })}
                  >
                    {m.readAll}
                  </Button>
                </div>
              )}
              <ul class={css.cards}>
                {items.map((notice) => (
                  <Item
                    key={notice.id}
                    notice={notice}
                    onOpen={() => void read({ noticeIds: [notice.id], newestId: null })}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </QueryView>
      {notices.hasNextPage && (
        <div>
          <Button
            look="secondary"
            pending={notices.isFetchingNextPage}
            onClick={() => void notices.fetchNextPage()}
          >
            {m.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Item({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const m = useMessages(noticeMessages);
  const formats = useFormats();
  const language = useLanguage();
  const title = notice.title[language];
  return (
    <li data-unread={!notice.read}>
      <h2>
        {notice.link ? (
          <a href={notice.link} onClick={() => !notice.read && onOpen()}>
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <p class={css.text}>{notice.text[language]}</p>
      <p class="soft">
        {!notice.read && <Tag>{m.unread}</Tag>} {formats.dateTime(notice.madeAt)}
      </p>
    </li>
  );
}
