import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { DueState, HolderFilter, IdeaField, QueueState } from '../../shared/api/types';

export interface QueueFilter {
  state?: QueueState;
  due?: DueState;
  holder?: HolderFilter;
  field?: IdeaField;
  cursor?: string;
}

export const queueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['ideas', 'queue', filter],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/review-queue', { params: { query: filter }, signal })),
  });

export const reviewStateQuery = (id: string) =>
  queryOptions({
    queryKey: ['ideas', 'review', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/review', { params: { path: { id } }, signal })),
  });

export const reviewersQuery = (id: string) =>
  queryOptions({
    queryKey: ['ideas', 'reviewers', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/review/reviewers', { params: { path: { id } }, signal })),
  });

const NUMBER = /^SK-\d{7,}$/i;

export const originalQuery = (number: string) =>
  queryOptions({
    queryKey: ['ideas', 'original', number],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/review-originals', { params: { query: { number } }, signal })),
    enabled: NUMBER.test(number),
    retry: false,
  });

export const settingsQuery = queryOptions({
  queryKey: ['review-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/review-settings', { signal })),
});

export const backlogQuery = queryOptions({
  queryKey: ['ideas', 'backlog'],
  queryFn: ({ signal }) =>
    answer(api.GET('/api/v1/review-queue/units', { params: { query: { limit: 10 } }, signal })),
});

export const timesQuery = (by: 'UNIT' | 'MONTH') =>
  queryOptions({
    queryKey: ['ideas', 'times', by],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/review-queue/times', { params: { query: { by } }, signal })),
  });

export const lookAlikesQuery = (id: string) =>
  queryOptions({
    queryKey: ['lookAlikes', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/look-alikes', { params: { path: { id } }, signal })),
  });
