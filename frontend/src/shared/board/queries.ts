import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';
import type { BoardBlock, BoardOrder, BoardRowsOf } from '../api/types';

export interface BoardQuery {
  campaign?: string;
  phase?: string;
  sprint?: string;
  quarter?: string;
  from?: string;
  until?: string;
  unit?: string;
  /** An emulation group; its units are the rows then. */
  group?: string;
  rows?: BoardRowsOf;
  block?: BoardBlock;
  order?: BoardOrder;
  /** A unit whose row is wanted whatever the page. */
  mine?: string;
  cursor?: string;
  limit?: number;
}

const LIVE_MS = 15_000;

/** Without parameters: the running campaign, its current phase, from the top. Unchanged boards answer 304. */
export const boardQuery = (query: BoardQuery = {}) =>
  queryOptions({
    queryKey: ['board', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/leaderboards', { params: { query }, signal })),
    staleTime: 0,
    refetchInterval: LIVE_MS,
  });
