import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import { useSession } from '../../shared/api/session';
import { boardMessages } from '../../shared/board/messages';
import { entryPaths } from '../../shared/entryPaths';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { useWords } from '../../shared/words/domain';
import { askable, filtersOf } from './filters';
import css from './Gallery.module.css';
import { IdeaCard } from './IdeaCard';
import { galleryMessages } from './messages';
import { countsQuery, searchQuery, unitNameQuery } from './queries';
import { SearchForm } from './SearchForm';

const PAGE_SIZE = 24;

export default function GalleryPage() {
  const m = useMessages(galleryMessages);
  const common = useMessages(commonMessages);
  const board = useMessages(boardMessages);
  const words = useWords();
  const formats = useFormats();
  const { query, route } = useLocation();
  const session = useSession();
  const person = session.status === 'signedIn' ? session.me : null;
  const filters = filtersOf(query, { ...words, block: board.block });
  const cursor = query['cursor'];
  const withStates = (person?.grants.length ?? 0) > 0;
  const ideas = useQuery(
    searchQuery(session.status === 'unknown' ? undefined : (person?.id ?? null), {
      limit: PAGE_SIZE,
      ...askable(filters),
      // The search finds one's own ideas too; this is no place for those that still wait or were refused.
      ...(person && !withStates ? { state: 'VALID' } : {}),
      ...(cursor ? { cursor } : {}),
    }),
  );
  const counts = useQuery(
    countsQuery((ideas.data?.items ?? []).filter(({ state }) => state === 'VALID').map(({ id }) => id)),
  ).data;
  const unitName = useQuery(unitNameQuery(filters.unit)).data;
  const address = (more: Record<string, string | undefined> = {}) =>
    withQuery(paths.ideas, { ...filters, ...more });

  return (
    <Page
      title={withStates ? m.searchTitle : m.title}
      lead={withStates ? m.searchLead : person ? m.ownLead : m.lead}
    >
      <SearchForm
        key={`${address()} ${unitName ?? ''}`}
        filters={filters}
        unitName={unitName}
        withStates={withStates}
        onSearch={(next) => route(withQuery(paths.ideas, next))}
      />
      {withStates && (
        <p>
          <a href={withQuery(entryPaths.exports, { kind: 'IDEAS', ...askable(filters) })}>{m.export}</a>
        </p>
      )}
      <QueryView
        query={ideas}
        pending={<Skeleton label={common.loading} lines={6} tall />}
        isEmpty={(page) => page.items.length === 0 && page.nextCursor === null && page.indexed === 1}
        empty={
          <Notice title={m.none}>
            <p>{m.noneHint}</p>
            <p>
              <a href={paths.ideas}>{m.clear}</a>
            </p>
          </Notice>
        }
      >
        {(page) => (
          <>
            {page.indexed < 1 && (
              <Notice title={m.indexing}>
                <p>{m.indexingHint({ percent: `${formats.number(Math.floor(100 * page.indexed))} %` })}</p>
              </Notice>
            )}
            <ul class={css.cards} aria-label={m.list}>
              {page.items.map((idea) => (
                <IdeaCard key={idea.id} idea={idea} counts={counts?.get(idea.id)} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={cursor ? { href: address(), label: common.firstPage } : undefined}
              next={
                page.nextCursor
                  ? { href: address({ cursor: page.nextCursor }), label: common.nextPage }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}
