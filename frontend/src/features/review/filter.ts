import type { DueState, HolderFilter, IdeaField, QueueState } from '../../shared/api/types';

export interface Filter {
  state?: QueueState | undefined;
  due?: DueState | undefined;
  holder?: HolderFilter | undefined;
  field?: IdeaField | undefined;
}

export const FILTERED_STATES: QueueState[] = ['SUBMITTED', 'IN_REVIEW'];
const DUES: DueState[] = ['IN_TIME', 'SOON', 'OVERDUE'];
const HOLDERS: HolderFilter[] = ['MINE', 'FREE', 'OTHERS'];
const FIELD = /^[A-Z_]{2,20}$/;

/** The filter that stands in the address; what is not known there is left out. */
export function filterOf(query: Record<string, string | undefined>): Filter {
  const { field } = query;
  return {
    state: FILTERED_STATES.find((known) => known === query['state']),
    due: DUES.find((known) => known === query['due']),
    holder: HOLDERS.find((known) => known === query['holder']),
    field: field && FIELD.test(field) ? (field as IdeaField) : undefined,
  };
}

/** Without what is not set, as the client wants it. */
export function set<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
