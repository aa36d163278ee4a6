import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { BulkRow, Selection } from '../../shared/api/types';
import type { Filter } from './filter';

const ASK_AGAIN = 1_000;

export const selectionOf = (filter: Filter): Selection => ({
  campaignId: null,
  unitId: null,
  state: filter.state ?? null,
  field: filter.field ?? null,
  due: filter.due ?? null,
  holder: filter.holder ?? null,
  ideaIds: null,
});

export const countQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['ideas', 'count', filter],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/bulk-decisions/count', { body: { selection: selectionOf(filter) }, signal })),
  });

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk-decisions', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/bulk-decisions/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.finishedAt ? false : ASK_AGAIN),
  });

export const rowsQuery = (id: string, result: BulkRow['result'], cursor: string | undefined) =>
  queryOptions({
    queryKey: ['bulk-decisions', id, result, cursor],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/bulk-decisions/{id}/rows', {
          params: { path: { id }, query: { result, limit: 100, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });
