import { infiniteQueryOptions, queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { DisputeState } from '../../shared/api/types';

export const disputesQuery = (state: DisputeState, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['disputes', 'queue', state, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/disputes', { params: { query: { state, ...(cursor ? { cursor } : {}) } }, signal }),
      ),
  });

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: ['disputes', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/disputes/{id}', { params: { path: { id } }, signal })),
  });

/** What else the same operator entered, page after page. */
export const otherEntriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['disputes', 'others', id],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/disputes/{id}/other-entries', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
