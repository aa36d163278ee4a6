import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { Block, UnitLevel, UnitState, UpperKind } from '../../shared/api/types';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const childrenQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['units', id, 'children', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/children', {
          params: { path: { id }, query: { limit: 50, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const rootQuery = queryOptions({
  queryKey: ['units', 'root'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/units/root', { signal })),
});

export interface ChildFilter {
  level?: UnitLevel;
  kind?: UpperKind;
  block?: Block;
  state?: UnitState;
  cursor?: string;
}

/** A page of the tree browser. */
export const branchQuery = (id: string, filter: ChildFilter) =>
  queryOptions({
    queryKey: ['units', id, 'branch', filter],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/children', {
          params: { path: { id }, query: { limit: 100, ...filter } },
          signal,
        }),
      ),
    enabled: id !== '',
  });

export const aliasesQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'aliases'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/aliases', { params: { path: { id } }, signal })),
  });

export const headcountQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'headcount'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/headcount', { params: { path: { id } }, signal })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'history'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/changes', { params: { path: { id } }, signal })),
  });

/** `viewer` is part of the key: what may be edited depends on who asks. */
export const targetsQuery = (id: string, phase: string, viewer: string) =>
  queryOptions({
    queryKey: ['targets', id, phase, viewer],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}/targets', { params: { path: { id }, query: { phase } }, signal })),
    enabled: phase !== '',
  });
