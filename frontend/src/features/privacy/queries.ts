import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { DataRequestState } from '../../shared/api/types';

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/data', { signal })),
});

export const keepingTimesQuery = queryOptions({
  queryKey: ['keeping-times'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/keeping-times', { signal })),
});

export const myRequestsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['my-data-requests', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/me/data-requests', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

export const requestsQuery = (state: DataRequestState | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['data-requests', state ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/data-requests', {
          params: { query: { ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const breachesQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['breaches', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/breaches', { params: { query: cursor ? { cursor } : {} }, signal })),
  });
