import { infiniteQueryOptions, queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

const ON_ITS_WAY_MS = 2_000;
const FRESH_MS = 30_000;

export const noticesKey = ['notices'];

export const noticesQuery = infiniteQueryOptions({
  queryKey: [...noticesKey, 'list'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      api.GET('/api/v1/me/notices', { params: { query: pageParam ? { cursor: pageParam } : {} }, signal }),
    ),
  initialPageParam: '',
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor,
});

/** Asked with the session, when the page is looked at again and after reading; never by the clock, and not without a network. */
export const unreadQuery = queryOptions({
  queryKey: [...noticesKey, 'unread'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/notices/unread', { signal })),
  staleTime: FRESH_MS,
  networkMode: 'online',
});

export const preferenceQuery = queryOptions({
  queryKey: ['notice-preference'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/notice-preference', { signal })),
});

/** Looks again for as long as one of them is on its way. */
export const announcementsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['announcements', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/announcements', { params: { query: cursor ? { cursor } : {} }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((item) => item.state === 'WRITING') ? ON_ITS_WAY_MS : false,
  });

export const atRiskQuery = (id: string) =>
  queryOptions({
    queryKey: ['nudges', 'at-risk', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/units-at-risk', { params: { path: { id } }, signal })),
  });

export const nudgePreviewQuery = (id: string, words: string) =>
  queryOptions({
    queryKey: ['nudges', 'preview', id, words],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/units/{id}/nudges/preview', {
          params: { path: { id } },
          body: { words: words || null },
          signal,
        }),
      ),
  });

export const nudgesQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['nudges', 'sent', id, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/nudges', {
          params: { path: { id }, query: cursor ? { cursor } : {} },
          signal,
        }),
      ),
  });
