import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { useSettled } from '../../shared/useSettled';
import { submitMessages } from './messages';
import { LEAST } from './schema';

const TYPING_PAUSE_MS = 700;

/** Says, without getting in the way, which ideas already have nearly this title. */
export function SimilarTitles({ title, ideaId }: { title: string; ideaId: string | null }) {
  const m = useMessages(submitMessages);
  const wanted = useSettled(title.trim(), TYPING_PAUSE_MS);
  const isLong = wanted.length >= LEAST.title;
  const similar = useQuery({
    queryKey: ['similarTitles', wanted, ideaId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/similar-titles', {
          params: { query: { title: wanted, ...(ideaId ? { except: ideaId } : {}) } },
          signal,
        }),
      ),
    enabled: isLong,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const items = isLong ? (similar.data?.items ?? []) : [];
  return (
    <div role="status">
      {items.length > 0 && (
        <Notice title={m.similarTitle}>
          <p>{m.similarHint}</p>
          <ul>
            {items.map((idea) => (
              <li key={idea.id}>
                <a href={path(paths.idea, { id: idea.id })} target="_blank" rel="noopener">
                  {idea.title}
                  <span class="visually-hidden"> {m.newTab}</span>
                </a>{' '}
                <span class="soft">{idea.unit.name}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
