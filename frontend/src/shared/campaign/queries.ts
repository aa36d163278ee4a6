import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';
import type { Campaign, Registration } from '../api/types';

const MINUTES_10 = 600_000;
const NONE = 204;

/** The campaign that is open; between two of them, the first listed. */
export const campaignQuery = queryOptions({
  queryKey: ['campaign'],
  queryFn: async ({ signal }): Promise<Campaign | null> => {
    const { items } = await answer(api.GET('/api/v1/campaigns', { signal }));
    return items.find((campaign) => campaign.clock.state === 'OPEN') ?? items[0] ?? null;
  },
  staleTime: MINUTES_10,
});

export const phasesQuery = (campaignId: string | undefined) =>
  queryOptions({
    queryKey: ['phases', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/phases', { params: { path: { id: campaignId ?? '' } }, signal }),
      ),
    enabled: campaignId !== undefined,
    staleTime: MINUTES_10,
  });

export const sprintsQuery = (campaignId: string | undefined) =>
  queryOptions({
    queryKey: ['sprints', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/campaigns/{id}/sprints', { params: { path: { id: campaignId ?? '' } }, signal }),
      ),
    enabled: campaignId !== undefined,
    staleTime: MINUTES_10,
  });

/** Where the signed-in person takes part, or null when they have not registered yet. */
export const registrationQuery = (campaignId: string | undefined, personId: string | undefined) =>
  queryOptions({
    queryKey: ['registration', campaignId, personId],
    queryFn: async ({ signal }): Promise<Registration | null> => {
      const path = { id: campaignId ?? '' };
      const call = api.GET('/api/v1/campaigns/{id}/registrations/mine', { params: { path }, signal });
      return (await call).response.status === NONE ? null : answer(call);
    },
    enabled: campaignId !== undefined && personId !== undefined,
    staleTime: MINUTES_10,
  });
