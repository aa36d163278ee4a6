import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Block, IdeaField, IdeaState } from '../../shared/api/types';

export interface Filters {
  q?: string;
  field?: IdeaField;
  unit?: string;
  phase?: string;
  state?: IdeaState;
  block?: Block;
  from?: string;
  until?: string;
}

/** Another person may see other ideas, so nothing is asked before it is known who does. */
export const searchQuery = (
  person: string | null | undefined,
  search: Filters & { cursor?: string; limit: number },
) =>
  queryOptions({
    queryKey: ['ideas', 'search', person, search],
    enabled: person !== undefined,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/idea-search', { params: { query: search }, signal })),
  });

export const unitNameQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['unit', id, 'name'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/units/{id}', { params: { path: { id: id ?? '' } }, signal }))).name,
    enabled: id !== undefined,
    retry: false,
  });

/** What people leave on published ideas; asked for apart, so that the search stays what it is. */
export const countsQuery = (ids: string[]) =>
  queryOptions({
    queryKey: ['publication', 'counts', ids],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        api.GET('/api/v1/idea-counts', { params: { query: { idea: ids } }, signal }),
      );
      return new Map(items.map((counts) => [counts.id, counts]));
    },
    enabled: ids.length > 0,
  });
