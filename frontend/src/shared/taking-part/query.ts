import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';

/** Whether whoever is signed in takes part, and what they agreed to. */
export const takingPartQuery = queryOptions({
  queryKey: ['taking-part'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/consents/taking-part', { signal })),
});
