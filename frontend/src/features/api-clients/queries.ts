import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const clientsQuery = (unit: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['api-clients', unit, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/api-clients', {
          params: { path: { id: unit }, query: cursor ? { cursor } : {} },
          signal,
        }),
      ),
  });
