import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';

export const dayQuery = queryOptions({
  queryKey: ['assisted', 'day'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/assisted-entries/today', { signal })),
});

export const unitsQuery = (ids: string[]) =>
  queryOptions({
    queryKey: ['assisted', 'units', ids],
    queryFn: ({ signal }) =>
      Promise.all(
        ids.map((id) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal }))),
      ),
    staleTime: Infinity,
  });

export const enteredQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['assisted', 'entered', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/assisted-entries', {
          params: { query: { limit: 10, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const qualityQuery = (leads: boolean) =>
  queryOptions({
    queryKey: ['assisted', 'quality', leads],
    queryFn: ({ signal }) =>
      leads
        ? answer(api.GET('/api/v1/assisted-entries/quality', { signal }))
        : answer(api.GET('/api/v1/assisted-entries/quality/mine', { signal })),
  });

/** Whom a number belongs to, as far as the operator may know; each look is recorded, so it is asked once for each number. */
export const personQuery = (
  campaignId: string,
  sought: { phone: string } | { earlierNumber: string },
  enabled: boolean,
) =>
  queryOptions({
    queryKey: ['assisted', 'person', campaignId, sought],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/assisted-entries/person-search', { body: { campaignId, ...sought }, signal })),
    enabled,
    retry: false,
  });

export const similarQuery = (title: string, campaign: string) =>
  queryOptions({
    queryKey: ['similar-titles', campaign, title],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/similar-titles', { params: { query: { title, campaign } }, signal })),
    enabled: title.length >= 12,
  });
