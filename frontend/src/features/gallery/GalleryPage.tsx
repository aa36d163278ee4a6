import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { QueryView } from '../../shared/api/QueryView';
import type { IdeaField } from '../../shared/api/types';
import { ideaListQuery } from '../../shared/ideas/queries';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { Pagination } from '../../shared/ui/Pagination';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { useWords } from '../../shared/words/domain';
import css from './Gallery.module.css';
import { IdeaCard } from './IdeaCard';
import { galleryMessages } from './messages';
import { SearchForm } from './SearchForm';

const PAGE_SIZE = 24;

export default function GalleryPage() {
  const m = useMessages(galleryMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const { query, route } = useLocation();
  const q = query['q'] ?? '';
  const cursor = query['cursor'];
  // An address typed by hand may name a field that does not exist.
  const field = query['field'] && query['field'] in words.field ? (query['field'] as IdeaField) : undefined;
  const ideas = useQuery(
    ideaListQuery({
      limit: PAGE_SIZE,
      ...(q ? { q } : {}),
      ...(field ? { field } : {}),
      ...(cursor ? { cursor } : {}),
    }),
  );
  const search = (next: { q: string; field: string }) => route(withQuery(paths.ideas, next));

  return (
    <Page title={m.title} lead={m.lead}>
      <SearchForm key={`${q}|${field ?? ''}`} q={q} field={field ?? ''} onSearch={search} />
      <QueryView
        query={ideas}
        pending={<Skeleton label={common.loading} lines={6} tall />}
        isEmpty={(page) => page.items.length === 0}
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
            <ul class={css.cards} aria-label={m.list}>
              {page.items.map((idea) => (
                <IdeaCard key={idea.id} idea={idea} />
              ))}
            </ul>
            <Pagination
              label={common.pages}
              first={
                cursor ? { href: withQuery(paths.ideas, { q, field }), label: common.firstPage } : undefined
              }
              next={
                page.nextCursor
                  ? {
                      href: withQuery(paths.ideas, { q, field, cursor: page.nextCursor }),
                      label: common.nextPage,
                    }
                  : undefined
              }
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}
