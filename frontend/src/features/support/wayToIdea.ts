import type { FormStep, IdeaMention } from '../../shared/api/types';
import { path, paths, withQuery } from '../../shared/paths';

/** A draft opens where the person was stuck; what was sent is read. */
export function wayToIdea({ id, state }: IdeaMention, step: FormStep | null): string {
  return state === 'DRAFT' || state === 'NEEDS_INFO'
    ? withQuery(`${paths.submit}/${(step ?? 'CHECK').toLowerCase()}`, { idea: id })
    : path(paths.idea, { id });
}
