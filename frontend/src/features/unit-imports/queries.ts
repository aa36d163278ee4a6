import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { ImportOutcome, ImportState, UnitImport } from '../../shared/api/types';

const LOOK_AGAIN_MS = 1_500;

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['unitImports', 'list', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/unit-imports', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

export const isBusy = ({ state }: UnitImport): boolean => state === 'PENDING' || state === 'RUNNING';

/** Looks again for as long as the server is at work. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['unitImports', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/unit-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? LOOK_AGAIN_MS : false),
  });

/** Another state has other lines. */
export const linesQuery = (
  id: string,
  state: ImportState,
  outcome: ImportOutcome,
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: ['unitImports', 'lines', id, state, outcome, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/unit-imports/{id}/lines', {
          params: { path: { id }, query: { outcome, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const topQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
