import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

const page = (cursor: string | undefined) => ({ limit: 50, ...(cursor ? { cursor } : {}) });

export const groupsQuery = (campaignId: string | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['groups', campaignId, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/groups', {
          params: { path: { id: campaignId ?? '' }, query: page(cursor) },
          signal,
        }),
      ),
    enabled: campaignId !== undefined,
  });

/** `viewer` is part of the key: what may be edited depends on who asks. */
export const groupQuery = (id: string, viewer: string) =>
  queryOptions({
    queryKey: ['group', id, viewer],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/groups/{id}', { params: { path: { id } }, signal })),
  });

export const membersQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['group', id, 'members', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/groups/{id}/members', { params: { path: { id }, query: page(cursor) }, signal }),
      ),
  });

export const groupChangesQuery = (id: string) =>
  queryOptions({
    queryKey: ['group', id, 'changes'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/groups/{id}/changes', { params: { path: { id }, query: { limit: 50 } }, signal }),
      ),
  });
