import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { hasRole, useSession } from '../../shared/api/session';
import { SignedIn } from '../../shared/api/SignedIn';
import { entryPaths } from '../../shared/entryPaths';
import { GuideLink } from '../../shared/help/GuideLink';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths, withQuery } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { deskMessages } from './desk';
import { DeskFigures } from './DeskFigures';
import { filterOf, set } from './filter';
import { reviewMessages } from './messages';
import { Queue } from './Queue';
import { QueueFilters } from './QueueFilters';
import { queueQuery } from './queries';
import css from './Review.module.css';
import { ReviewIdea } from './ReviewIdea';
import { mayReview } from './rights';
import { Shortcuts } from './Shortcuts';
import { useShortcuts } from './useShortcuts';

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
        {() => (
          <>
            {!id && <GuideLink name="review" />}
            <Panes id={id} />
          </>
        )}
      </SignedIn>
    </Page>
  );
}

/** Queue beside idea on a desktop; on a phone one of the two. */
function Panes({ id }: { id: string | undefined }) {
  const m = useMessages(reviewMessages);
  const { query, route } = useLocation();
  const desk = useMessages(deskMessages);
  const looksAtDisputes = hasRole(useSession(), 'REVIEWER', 'LEADER');
  const looksAfterComments = hasRole(useSession(), 'UNIT_OFFICER', 'ADMIN');
  const entersForOthers = hasRole(useSession(), 'SUPPORT', 'UNIT_OFFICER', 'ADMIN');
  const filter = filterOf(query);
  const inAddress: Record<string, string | undefined> = { ...filter };
  const cursor = query['cursor'];
  const queue = useQuery(queueQuery({ ...set(filter), ...(cursor ? { cursor } : {}) }));
  const items = queue.data?.items ?? [];
  const urlOf = (idea: string) => path(paths.reviewIdea, { id: idea }, { ...inAddress, cursor });
  const shortcuts = useShortcuts(items, id, (idea) => route(urlOf(idea)));
  const following = items[items.findIndex((item) => item.id === id) + 1];

  return (
    <div class={css.panes}>
      <section class={`${css.queue ?? ''} ${id ? (css.behind ?? '') : ''}`} aria-label={m.queue}>
        <QueueFilters
          filter={filter}
          totals={queue.data}
          onChange={(next) =>
            route(withQuery(id ? path(paths.reviewIdea, { id }) : paths.review, { ...next }))
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
              filter={inAddress}
              cursor={cursor}
            />
          )}
        </QueryView>
        <ButtonRow>
          <ButtonLink look="secondary" href={withQuery(paths.reviewMany, inAddress)}>
            {desk.bulk}
          </ButtonLink>
          <ButtonLink look="quiet" href={paths.reviewSettings}>
            {desk.settings}
          </ButtonLink>
          {entersForOthers && (
            <ButtonLink look="quiet" href={entryPaths.assistedEntry}>
              {desk.assistedEntry}
            </ButtonLink>
          )}
          {looksAtDisputes && (
            <ButtonLink look="quiet" href={entryPaths.disputes}>
              {desk.disputes}
            </ButtonLink>
          )}
          {looksAfterComments && (
            <ButtonLink look="quiet" href={paths.reviewComments}>
              {desk.reported}
            </ButtonLink>
          )}
        </ButtonRow>
        <Shortcuts on={shortcuts.on} onChange={shortcuts.setOn} />
      </section>
      <div class={css.idea}>
        {id ? (
          <ReviewIdea key={id} id={id} nextUrl={following ? urlOf(following.id) : undefined} />
        ) : (
          <>
            <div class={css.behind}>
              <Notice>
                <p>{m.pick}</p>
              </Notice>
            </div>
            <DeskFigures />
          </>
        )}
      </div>
    </div>
  );
}
