import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const guidesQuery = queryOptions({
  queryKey: ['guides'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/guides', { signal })),
});

export const guideQuery = (slug: string) =>
  queryOptions({
    queryKey: ['guides', slug],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/guides/{slug}', { params: { path: { slug } }, signal })),
  });

export const draftsQuery = queryOptions({
  queryKey: ['guide-drafts'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/guide-drafts', { signal })),
});

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['guide-drafts', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/guide-drafts/{id}', { params: { path: { id } }, signal })),
    // What is being edited must not change under the hand.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });
