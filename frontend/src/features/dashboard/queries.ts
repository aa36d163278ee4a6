import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { BoardBlock } from '../../shared/api/types';

const LIVE_MS = 60_000;

export const dashboardQuery = (id: string, phase: string | undefined, block: BoardBlock) =>
  queryOptions({
    queryKey: ['dashboard', id, phase ?? '', block],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/dashboard', {
          params: { path: { id }, query: { block, ...(phase ? { phase } : {}) } },
          signal,
        }),
      ),
    refetchInterval: LIVE_MS,
  });
