import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { BoardQuery } from '../../shared/board/queries';

const MINUTES_10 = 600_000;

/** Why a unit stands where it stands on the board; which page of it was open does not matter. */
export const explanationQuery = (board: BoardQuery, of: string) =>
  queryOptions({
    queryKey: ['board', board, 'why', of],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/leaderboards/explanation', { params: { query: { ...board, of } }, signal })),
    staleTime: 0,
  });

/** The emulation groups of the campaign. */
export const groupsQuery = (campaignId: string | undefined) =>
  queryOptions({
    queryKey: ['groups', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/groups', {
          params: { path: { id: campaignId ?? '' }, query: { limit: 100 } },
          signal,
        }),
      ),
    enabled: campaignId !== undefined,
    staleTime: MINUTES_10,
  });

/** What was changed after the lock of the phase, of the unit and of those directly below. */
export const lateChangesQuery = (phase: string, unit: string, limit: number) =>
  queryOptions({
    queryKey: ['targets', phase, 'late', unit, limit],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/phases/{id}/target-lock/late-changes', {
          params: { path: { id: phase }, query: { unit, limit } },
          signal,
        }),
      ),
  });
