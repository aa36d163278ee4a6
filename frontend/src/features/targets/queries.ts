import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { ProposalBox } from '../../shared/api/types';

export const PAGE = 100;

export const childTargetsQuery = (id: string, phase: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['targets', id, phase, 'children', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/child-targets', {
          params: { path: { id }, query: { phase, limit: PAGE, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
    enabled: phase !== '',
  });

export const unitNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export const wholeQuery = (id: string, campaign: string) =>
  queryOptions({
    queryKey: ['targets', id, 'campaign', campaign],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/campaign-target', {
          params: { path: { id }, query: { campaign } },
          signal,
        }),
      ),
  });

export const mismatchesQuery = (id: string, phase: string) =>
  queryOptions({
    queryKey: ['targets', id, phase, 'mismatches'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/target-mismatches', {
          params: { path: { id }, query: { phase } },
          signal,
        }),
      ),
  });

export const proposalsQuery = (box: ProposalBox, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['targets', 'proposals', box, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/target-proposals', {
          params: { query: { box, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const proposalCellsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['targets', 'proposal', id, cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/target-proposals/{id}/cells', {
          params: { path: { id }, query: cursor ? { cursor } : {} },
          signal,
        }),
      ),
  });
