import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { BoardBlock, BoardOrder } from '../../shared/api/types';

/** What a caller may do depends on who asks. */
export const snapshotsQuery = (viewer: string, query: { campaign?: string; cursor?: string } = {}) =>
  queryOptions({
    queryKey: ['snapshots', viewer, query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/snapshots', { params: { query }, signal })),
  });

export const snapshotQuery = (id: string, viewer: string) =>
  queryOptions({
    queryKey: ['snapshot', id, viewer],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/snapshots/{id}', { params: { path: { id } }, signal })),
  });

/** When snapshots are taken by themselves. */
export const planQuery = (campaignId: string, viewer: string) =>
  queryOptions({
    queryKey: ['snapshotPlan', campaignId, viewer],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/snapshot-plan', { params: { path: { id: campaignId } }, signal }),
      ),
  });

export interface FrozenChoice {
  unit?: string;
  block?: BoardBlock;
  order?: BoardOrder;
  cursor?: string;
}

/** Never asked for twice: it does not change. */
export const frozenBoardQuery = (id: string, query: FrozenChoice) =>
  queryOptions({
    queryKey: ['snapshotBoard', id, query],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/snapshots/{id}/board', { params: { path: { id }, query }, signal })),
    staleTime: Infinity,
  });

export const comparisonQuery = (id: string, query: FrozenChoice & { with: string }) =>
  queryOptions({
    queryKey: ['comparison', id, query],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/snapshots/{id}/comparison', { params: { path: { id }, query }, signal })),
    staleTime: Infinity,
    enabled: query.with !== '',
  });
