import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const childrenQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['units', id, 'children', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/children', {
          params: { path: { id }, query: { limit: 50, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'history'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/changes', { params: { path: { id } }, signal })),
  });

/** `viewer` is part of the key: what may be edited depends on who asks. */
export const targetsQuery = (id: string, phase: string, viewer: string) =>
  queryOptions({
    queryKey: ['targets', id, phase, viewer],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/targets', { params: { path: { id }, query: { phase } }, signal })),
    enabled: phase !== '',
  });
