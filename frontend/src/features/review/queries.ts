import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { QueueState } from '../../shared/api/types';

export interface QueueFilter {
  state?: QueueState;
  cursor?: string;
}

export const queueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['ideas', 'queue', filter],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/review-queue', { params: { query: filter }, signal })),
  });
