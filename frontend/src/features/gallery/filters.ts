import type { Block, IdeaField, IdeaState } from '../../shared/api/types';
import type { Filters } from './queries';

interface Words {
  field: Record<IdeaField, string>;
  state: Record<IdeaState, string>;
  block: Record<Block, string>;
}

const known = <T extends string>(value: string | undefined, words: Record<T, string>): value is T =>
  value !== undefined && value in words;
const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');

/** An address typed by hand may name what does not exist; that is left out. */
export function filtersOf(query: Record<string, string>, words: Words): Filters {
  const { q, field, unit, phase, state, block, from, until } = query as Record<string, string | undefined>;
  return {
    ...(q ? { q } : {}),
    ...(known(field, words.field) ? { field } : {}),
    ...(unit ? { unit } : {}),
    ...(phase ? { phase } : {}),
    ...(known(state, words.state) ? { state } : {}),
    ...(known(block, words.block) ? { block } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
  };
}
