import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Announcement } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { withQuery } from '../../shared/paths';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import { Announce } from './Announce';
import { noticeMessages } from './messages';
import css from './Notices.module.css';
import { announcementsQuery } from './queries';
import { mayAnnounce } from './rights';

/** What an office says to everybody below it, and what it has said. */
export default function AnnouncementsPage() {
  const m = useMessages(noticeMessages);
  const [told, setTold] = useState('');
  return (
    <Page title={m.announcements} lead={m.announcementsLead} narrow>
      <SignedIn here={entryPaths.announcements} allowed={mayAnnounce}>
        {() => (
          <div class={css.part}>
            {told && (
              <Notice tone="good" announce>
                {told}
              </Notice>
            )}
            <Announce onSent={() => setTold(m.sent)} />
            <History />
          </div>
        )}
      </SignedIn>
    </Page>
  );
}

function History() {
  const m = useMessages(noticeMessages);
  const common = useMessages(commonMessages);
  const { cursor } = useLocation().query;
  const announcements = useQuery(announcementsQuery(cursor));
  return (
    <section class={css.part} aria-labelledby="history">
      <h2 id="history">{m.history}</h2>
      <QueryView
        query={announcements}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{m.nothingSent}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.cards}>
              {items.map((announcement) => (
                <Item key={announcement.id} announcement={announcement} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: entryPaths.announcements, label: common.firstPage } : undefined}
              next={
                nextCursor
                  ? {
                      href: withQuery(entryPaths.announcements, { cursor: nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Item({ announcement }: { announcement: Announcement }) {
  const m = useMessages(noticeMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, version, state, subject, text, unit, written, people } = announcement;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(
        api.POST('/api/v1/announcements/{id}/withdraw', {
          params: { path: { id }, header: ifMatch(version) },
        }),
      );
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['announcements'] });
    },
  });
  return (
    <li>
      <h3>{subject}</h3>
      <p class={css.text}>{text}</p>
      <p class="soft">
        <Tag tone={state === 'DONE' ? 'good' : 'plain'}>{m.states[state]}</Tag> {unit.name} ·{' '}
        {announcement.authorName} · {formats.dateTime(announcement.announcedAt)} ·{' '}
        {m.reached({ written: formats.number(written), people: formats.number(people) })}
      </p>
      {state !== 'WITHDRAWN' && (
        <div>
          <Button look="secondary" onClick={() => setAsking(true)}>
            {m.withdraw}
          </Button>
        </div>
      )}
      <DialogForm
        title={m.withdrawAsk}
        text={subject}
        yes={m.withdraw}
        no={m.cancel}
        open={asking}
        onClose={() => setAsking(false)}
        form={form}
      />
    </li>
  );
}
