import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Export } from '../../shared/api/types';

const LOOK_AGAIN_MS = 1_500;

export const exportsKey = ['exports'];

export const isBusy = ({ state }: Export): boolean => state === 'WAITING' || state === 'RUNNING';

/** Looks again for as long as one of them is on its way. */
export const exportsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [...exportsKey, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/exports', { params: { query: cursor ? { cursor } : {} }, signal })),
    refetchInterval: ({ state }) => (state.data?.items.some(isBusy) ? LOOK_AGAIN_MS : false),
  });
