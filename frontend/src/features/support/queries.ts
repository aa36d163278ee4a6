import { infiniteQueryOptions, queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { CaseOwner, CaseState, SupportTeam } from '../../shared/api/types';

const NONE = 204;

/** Two people are on one question: what the other one wrote or did comes while the page is looked at. */
const ANEW = { refetchInterval: 15_000, refetchOnWindowFocus: 'always' } as const;

/** Who helps at the unit, or null when nobody does up to the top. */
export const teamQuery = (unitId: string | undefined) =>
  queryOptions({
    queryKey: ['support-team', unitId],
    queryFn: async ({ signal }): Promise<SupportTeam | null> => {
      const call = api.GET('/api/v1/units/{id}/support-team', {
        params: { path: { id: unitId ?? '' } },
        signal,
      });
      return (await call).response.status === NONE ? null : answer(call);
    },
    enabled: unitId !== undefined,
  });

export const rootQuery = queryOptions({
  queryKey: ['units', 'root'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/units/root', { signal })),
});

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });

export const membersQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['support-team', unitId, 'members'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/support-team/members', { params: { path: { id: unitId } }, signal }),
      ),
  });

export const readyAnswersQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['ready-answers', unitId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/units/{id}/support-team/ready-answers', {
          params: { path: { id: unitId } },
          signal,
        }),
      ),
  });

export const mineQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['support-cases', 'mine', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/support-cases/mine', { params: { query: cursor ? { cursor } : {} }, signal })),
  });

export interface DeskFilter {
  state?: CaseState | undefined;
  owner?: CaseOwner | undefined;
  /** With all below it. */
  unit?: string | undefined;
  cursor?: string | undefined;
}

export const deskQuery = ({ state, owner, unit, cursor }: DeskFilter) =>
  queryOptions({
    queryKey: ['support-cases', 'desk', state ?? '', owner ?? '', unit ?? '', cursor ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/support-cases', {
          params: {
            query: {
              ...(state ? { state: [state] } : {}),
              ...(owner ? { owner } : {}),
              ...(unit ? { unit } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
          signal,
        }),
      ),
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['support-cases', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/support-cases/{id}', { params: { path: { id } }, signal })),
    ...ANEW,
  });

/** The conversation from its beginning. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['support-cases', 'messages', id],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/support-cases/{id}/messages', {
          params: { path: { id }, query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...ANEW,
  });
