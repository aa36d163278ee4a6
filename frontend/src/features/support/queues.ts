import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { StuckState } from '../../shared/api/types';

/** What is in every key of the queues, so that a step refreshes all of them. */
export const QUEUES = ['support-queues'];

const chosen = (query: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value));

export const countsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: [...QUEUES, 'counts', unit ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/support-queues', { params: { query: chosen({ unit }) }, signal })),
  });

export const stuckQuery = (state: StuckState, unit: string | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...QUEUES, state, unit ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/support-queues/ideas', {
          params: { query: { state, ...chosen({ unit, cursor }) } },
          signal,
        }),
      ),
  });

export const unitsAtZeroQuery = (unit: string | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...QUEUES, 'units', unit ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/support-queues/units', { params: { query: chosen({ unit, cursor }) }, signal }),
      ),
  });

/** Each look is kept, so it is asked for by a click only. */
export const authorQuery = (idea: string) =>
  queryOptions({
    queryKey: [...QUEUES, 'author', idea],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/support-queues/ideas/{id}/author', { params: { path: { id: idea } }, signal })),
  });

/** The same. */
export const deliveriesQuery = (idea: string) =>
  queryOptions({
    queryKey: ['deliveries', idea],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/deliveries', { params: { path: { id: idea } }, signal })),
  });
