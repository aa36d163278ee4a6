import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import { defineMessages, useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { useSettled } from '../../shared/useSettled';
import { vi } from './similar.vi';

const messages = defineMessages(vi, () => import('./similar.en').then((loaded) => loaded.en));
const TYPING_PAUSE_MS = 700;

/** Which ideas already have nearly this title. */
export interface SimilarTitlesProps {
  title: string;
  ideaId: string | null;
}

export function SimilarTitles({ title, ideaId }: SimilarTitlesProps) {
  const m = useMessages(messages);
  const wanted = useSettled(title.trim(), TYPING_PAUSE_MS);
  const similar = useQuery({
    queryKey: ['similarTitles', wanted, ideaId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/similar-titles', {
          params: { query: { title: wanted, ...(ideaId ? { except: ideaId } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const items = similar.data?.items ?? [];
  return (
    <>
      {items.length > 0 && (
        <Notice title={m.title}>
          <p>{m.hint}</p>
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
    </>
  );
}
