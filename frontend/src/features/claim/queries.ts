import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

/** What others entered in the name of whoever is signed in. */
export const enteredQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['entered-ideas', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/me/entered-ideas', {
          params: { query: { limit: 20, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

/** Receipts of people entered from paper that whoever is signed in took over. */
export const joinedQuery = queryOptions({
  queryKey: ['joined-receipts'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/joined-receipts', { signal })),
});
