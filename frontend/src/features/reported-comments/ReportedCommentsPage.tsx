import { queryOptions, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me, ReportedComment } from '../../shared/api/types';
import { ModerateComment } from '../../shared/comments/ModerateComment';
import { moderationMessages } from '../../shared/comments/messages';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Card, Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import css from '../../shared/ui/Parts.module.css';
import { commonMessages } from '../../shared/words/common';
import { reportedMessages } from './messages';

const KEY = 'reported-comments';
const reportedQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [KEY, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/reported-comments', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

const mayLook = (me: Me) => me.grants.some(({ role }) => role === 'UNIT_OFFICER' || role === 'ADMIN');

export default function ReportedCommentsPage() {
  const m = useMessages(reportedMessages);
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <SignedIn here={paths.reviewComments} allowed={mayLook}>
        {() => <Waiting />}
      </SignedIn>
    </Page>
  );
}

function Waiting() {
  const m = useMessages(reportedMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const cursor = useLocation().query['cursor'];
  const waiting = useQuery(reportedQuery(cursor));
  const [done, setDone] = useState<{ number: number; title: string } | null>(null);
  const arrive = async (title: string) => {
    await Promise.all([[KEY], ['publication']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    setDone((before) => ({ number: (before?.number ?? 0) + 1, title }));
  };
  return (
    <>
      {done && <Arrived key={done.number} tone="good" title={done.title} />}
      <QueryView
        query={waiting}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Notice title={m.none}>
            <p>{m.noneHint}</p>
          </Notice>
        }
      >
        {(page) => (
          <>
            <ul class={css.list} aria-label={m.list}>
              {page.items.map((comment) => (
                <li key={comment.id}>
                  <Card>
                    <OneReported comment={comment} onDone={arrive} />
                  </Card>
                </li>
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: paths.reviewComments, label: common.firstPage } : undefined}
              next={
                page.nextCursor
                  ? {
                      href: withQuery(paths.reviewComments, { cursor: page.nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </>
  );
}

interface Props {
  comment: ReportedComment;
  onDone: (title: string) => Promise<void>;
}

function OneReported({ comment, onDone }: Props) {
  const m = useMessages(reportedMessages);
  const words = useMessages(moderationMessages);
  const formats = useFormats();
  const { idea, unit, reasons } = comment;
  const at = formats.dateTime(comment.createdAt);
  const about = m.about({ number: idea.number });
  const shared = { ideaId: idea.id, id: comment.id, version: comment.version, about, onDone };
  return (
    <>
      <p class="soft">
        {m.onIdea({ number: idea.number })}: <a href={path(paths.idea, { id: idea.id })}>{idea.title}</a>
      </p>
      <blockquote class={css.quote}>{comment.text}</blockquote>
      <p class="soft">{unit ? m.by({ unit: unit.name, at }) : m.byNobody({ at })}</p>
      <div>
        <p>
          <strong>{m.reports({ count: formats.number(comment.reports) })}.</strong>{' '}
          {comment.hidden ? m.hiddenNow : m.shownNow}
        </p>
        <ul>
          {reasons.map((reason) => (
            <li key={`${reason.at}${reason.note ?? ''}`}>
              {words.faults[reason.fault]}
              {reason.note && `: ${reason.note}`}
            </li>
          ))}
        </ul>
      </div>
      <ButtonRow>
        <ModerateComment decision="HIDE" look="secondary" {...shared} />
        <ModerateComment decision="KEEP" look="secondary" {...shared} />
      </ButtonRow>
    </>
  );
}
