import { queryOptions } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { AuditAction, AuditObject } from '../../shared/api/types';

export interface Filter {
  action?: AuditAction;
  objectType?: AuditObject;
  object?: string;
  actor?: string;
  whom?: string;
  person?: string;
  unit?: string;
  from?: string;
  until?: string;
}

/** Ways in which somebody may have to do with what was done. */
export const PEOPLE = ['actor', 'whom', 'person'] as const;

interface Words {
  actions: Record<AuditAction, string>;
  objects: Record<AuditObject, string>;
}

const known = <T extends string>(value: string | undefined, words: Record<T, string>): value is T =>
  value !== undefined && value in words;
const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');

/** An address typed by hand may name what does not exist; that is left out. */
export function filterOf(query: Record<string, string>, words: Words): Filter {
  const { action, objectType, object, actor, whom, person, unit, from, until } = query as Record<
    string,
    string | undefined
  >;
  return {
    ...(known(action, words.actions) ? { action } : {}),
    ...(known(objectType, words.objects) ? { objectType } : {}),
    ...(object ? { object } : {}),
    ...(actor ? { actor } : {}),
    ...(whom ? { whom } : {}),
    ...(person ? { person } : {}),
    ...(unit ? { unit } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
  };
}

/** Days the wrong way round are told beside the field and not asked for. */
export const areReversed = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  Boolean(from && until && until < from);

/** What the server takes for an identifier. */
const isId = (value: string): boolean => /^[0-9A-Za-z]{13}$/.test(value);

/** The parts of the filter that can name nobody and nothing; only an address typed by hand has them. */
export const unreadable = (filter: Filter) =>
  ([...PEOPLE, 'object', 'unit'] as const).filter((name) => {
    const value = filter[name];
    return value !== undefined && !isId(value);
  });

export const eventsQuery = (filter: Filter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', filter, cursor ?? ''],
    enabled: !areReversed(filter),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/audit-events', {
          params: { query: { ...filter, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
  });

export const filteredUnitQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['units', id ?? ''],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/units/{id}', { params: { path: { id: id ?? '' } }, signal })),
  });
