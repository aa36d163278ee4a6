import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { WorkplaceState } from '../../shared/api/types';

export const myWorkplacesQuery = queryOptions({
  queryKey: ['workplaces', 'mine'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/workplace-requests/mine', { signal })),
});

export const workplacesQuery = (state: WorkplaceState, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['workplaces', state, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/workplace-requests', {
          params: { query: { state, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const workplaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['workplaces', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/workplace-requests/{id}', { params: { path: { id } }, signal })),
  });
