import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../api/client';
import type { IdeaField, IdeaState } from '../api/types';

export const ideaQuery = (id: string) =>
  queryOptions({
    queryKey: ['ideas', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ideas/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });

export const ideaEventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ideas', 'events', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ideas/{id}/events', { params: { path: { id } }, signal })),
  });

export interface IdeaSearch {
  mine?: boolean;
  unit?: string;
  field?: IdeaField;
  state?: IdeaState;
  q?: string;
  cursor?: string;
  limit?: number;
}

export const ideaListQuery = (search: IdeaSearch) =>
  queryOptions({
    queryKey: ['ideas', 'list', search],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ideas', { params: { query: search }, signal })),
  });
