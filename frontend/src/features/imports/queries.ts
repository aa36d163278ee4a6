import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { ListImport, ListKind, ListRow } from '../../shared/api/types';

const LOOK_AGAIN_MS = 1_000;

export type RowChoice = 'ERROR' | 'WARNED';

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', 'list', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/imports', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

export const isBusy = ({ state }: ListImport): boolean => state === 'CHECKING' || state === 'RUNNING';

/** Looks again for as long as the server is at work. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? LOOK_AGAIN_MS : false),
  });

export const columnsQuery = (kind: ListKind) =>
  queryOptions({
    queryKey: ['imports', 'columns', kind],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/imports/columns', { params: { query: { kind } }, signal })),
    staleTime: Infinity,
  });

/** Another version has other rows. */
export const rowsQuery = (one: ListImport, choice: RowChoice, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', 'rows', one.id, one.version, choice, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/imports/{id}/rows', {
          params: {
            path: { id: one.id },
            query: {
              ...(choice === 'ERROR' ? { outcome: 'ERROR' as ListRow['outcome'] } : { warned: true }),
              ...(cursor ? { cursor } : {}),
            },
          },
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
