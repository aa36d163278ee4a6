import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';

/** From which days on targets of the phase change only with approval. */
export const lockQuery = (phase: string) =>
  queryOptions({
    queryKey: ['targets', 'lock', phase],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/phases/{id}/target-lock', { params: { path: { id: phase } }, signal })),
    enabled: phase !== '',
  });
