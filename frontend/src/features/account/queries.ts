import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/second-factor', { signal })),
});

export const identitiesQuery = queryOptions({
  queryKey: ['my-identities'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/identities', { signal })),
});

export const devicesQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['my-sessions', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/me/sessions', { params: { query: cursor ? { cursor } : {} }, signal })),
  });
