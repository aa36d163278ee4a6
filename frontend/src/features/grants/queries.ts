import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Role } from '../../shared/api/types';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const grantsQuery = (id: string, role: Role, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['grants', id, role, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/grants', {
          params: { path: { id }, query: { role, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const rightsHereQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['grants', id, 'here', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/rights', {
          params: { path: { id }, query: cursor ? { cursor } : {} },
          signal,
        }),
      ),
  });

export const invitationsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['invitations', id, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/invitations', {
          params: { path: { id }, query: cursor ? { cursor } : {} },
          signal,
        }),
      ),
  });

export const givableQuery = (id: string) =>
  queryOptions({
    queryKey: ['grants', id, 'givable'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/rights/givable', { params: { path: { id } }, signal })),
  });

export const myRightsQuery = queryOptions({
  queryKey: ['grants', 'mine'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/rights', { signal })),
});
