import { infiniteQueryOptions, queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

/** Everything that hangs on the public page of an idea; the idea itself lies elsewhere and stays as it is. */
export const publicKey = (id: string) => ['publication', id] as const;

export const publicationQuery = (id: string, isPublished: boolean) =>
  queryOptions({
    queryKey: [...publicKey(id), 'facts'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/publication', { params: { path: { id } }, signal })),
    enabled: isPublished,
  });

export const likesQuery = (id: string) =>
  queryOptions({
    queryKey: [...publicKey(id), 'likes'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/likes', { params: { path: { id } }, signal })),
  });

const after = (cursor: string | null) => (cursor ? { cursor } : {});

export const replicationsQuery = (ideaId: string) =>
  infiniteQueryOptions({
    queryKey: [...publicKey(ideaId), 'replications'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/api/v1/ideas/{ideaId}/replications', {
          params: { path: { ideaId }, query: after(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const commentsQuery = (ideaId: string) =>
  infiniteQueryOptions({
    queryKey: [...publicKey(ideaId), 'comments'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/api/v1/ideas/{ideaId}/comments', {
          params: { path: { ideaId }, query: after(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
