import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const grantsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['grants', id, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/grants', {
          params: { path: { id }, query: { role: 'LATE_ENTRY', ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });
