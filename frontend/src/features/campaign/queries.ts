import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/campaigns', { signal })),
});

export const changesQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['campaigns', id, 'changes', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/changes', {
          params: { path: { id }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const lateRequestsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['late-requests', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/late-requests', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

export const publicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', id, 'publication'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/campaigns/{id}/publication-settings', { params: { path: { id } }, signal })),
  });
