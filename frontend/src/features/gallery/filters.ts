import type { Block, IdeaField, IdeaState } from '../../shared/api/types';
import type { Filters } from './queries';

interface Words {
  field: Record<IdeaField, string>;
  state: Record<IdeaState, string>;
  block: Record<Block, string>;
}

const known = <T extends string>(value: string | undefined, words: Record<T, string>): value is T =>
  value !== undefined && value in words;
/** As the server gives them out. */
const isId = (value: string | undefined): value is string => /^[0-9A-Z]{13}$/.test(value ?? '');
/** A day of the calendar: the 30th of February is none. */
const isDay = (value: string | undefined): value is string => {
  const at = /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value ?? '');
};

/** What is searched: a draft is its author's alone, and what is withdrawn is gone. */
export const isSearched = (state: string): boolean => state !== 'DRAFT' && state !== 'WITHDRAWN';

/** An address typed by hand may name what does not exist; that is left out. */
export function filtersOf(query: Record<string, string>, words: Words): Filters {
  const { q, field, unit, phase, state, block, from, until } = query as Record<string, string | undefined>;
  const days = { ...(isDay(from) ? { from } : {}), ...(isDay(until) ? { until } : {}) };
  return {
    ...(q ? { q } : {}),
    ...(known(field, words.field) ? { field } : {}),
    ...(isId(unit) ? { unit } : {}),
    ...(isId(phase) ? { phase } : {}),
    ...(known(state, words.state) && isSearched(state) ? { state } : {}),
    ...(known(block, words.block) ? { block } : {}),
    ...days,
  };
}

interface Days {
  from: string | undefined;
  until: string | undefined;
}

/** Days the wrong way round are told beside the field and not asked for. */
export const areReversed = ({ from, until }: Days): boolean => Boolean(from && until && until < from);

export const askable = (filters: Filters): Filters => {
  const { from, until, ...rest } = filters;
  return areReversed({ from, until }) ? rest : filters;
};
