import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { SignedIn } from '../../shared/api/SignedIn';
import type { QueueState, Me } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { reviewMessages } from './messages';
import { Queue } from './Queue';
import { QueueFilters } from './QueueFilters';
import { queueQuery } from './queries';
import css from './Review.module.css';
import { ReviewIdea } from './ReviewIdea';
import { Shortcuts } from './Shortcuts';
import { useShortcuts } from './useShortcuts';

const FILTERS: QueueState[] = ['SUBMITTED', 'IN_REVIEW'];
const mayReview = (me: Me) => me.grants.some(({ role }) => role === 'UNIT_OFFICER' || role === 'REVIEWER');

export default function ReviewPage() {
  const m = useMessages(reviewMessages);
  const { params } = useRoute();
  const id = params['id'];
  return (
    <Page
      title={m.title}
      lead={id ? undefined : m.lead}
      back={id ? { href: paths.review, label: m.toQueue } : undefined}
    >
      <SignedIn here={id ? path(paths.reviewIdea, { id }) : paths.review} allowed={mayReview}>
        {() => <Panes id={id} />}
      </SignedIn>
    </Page>
  );
}

/** Queue beside idea on a desktop; on a phone one of the two. */
function Panes({ id }: { id: string | undefined }) {
  const m = useMessages(reviewMessages);
  const { query, route } = useLocation();
  const state = FILTERS.find((known) => known === query['state']);
  const cursor = query['cursor'];
  const queue = useQuery(queueQuery({ ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) }));
  const items = queue.data?.items ?? [];
  const urlOf = (idea: string) => path(paths.reviewIdea, { id: idea }, { state, cursor });
  const shortcuts = useShortcuts(items, id, (idea) => route(urlOf(idea)));
  const following = items[items.findIndex((item) => item.id === id) + 1];

  return (
    <div class={css.panes}>
      <section class={`${css.queue ?? ''} ${id ? (css.behind ?? '') : ''}`} aria-label={m.queue}>
        <QueueFilters
          states={FILTERS}
          state={state}
          total={queue.data?.total}
          onChange={(next) =>
            route(withQuery(id ? path(paths.reviewIdea, { id }) : paths.review, { state: next }))
          }
        />
        <QueryView
          query={queue}
          isEmpty={(page) => page.items.length === 0}
          empty={
            <Notice tone="good" title={m.empty}>
              <p>{m.emptyHint}</p>
            </Notice>
          }
        >
          {(page) => (
            <Queue
              page={page}
              current={id}
              marked={shortcuts.marked}
              urlOf={urlOf}
              state={state}
              cursor={cursor}
            />
          )}
        </QueryView>
        <Shortcuts on={shortcuts.on} onChange={shortcuts.setOn} />
      </section>
      <div class={`${css.idea ?? ''} ${id ? '' : (css.behind ?? '')}`}>
        {id ? (
          <ReviewIdea key={id} id={id} nextUrl={following ? urlOf(following.id) : undefined} />
        ) : (
          <Notice>
            <p>{m.pick}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
