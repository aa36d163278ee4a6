import type { FormStep } from '../../shared/api/types';
import { paths, withQuery } from '../../shared/paths';

const STEPS: Record<string, FormStep> = {
  problem: 'PROBLEM',
  solution: 'SOLUTION',
  more: 'MORE',
  authors: 'AUTHORS',
  you: 'YOU',
  check: 'CHECK',
};

/** What comes along from the form: the page, the draft, and the way back to both. */
export interface Along {
  step: FormStep | null;
  ideaId: string | null;
  formAddress: string | null;
}

export function carriedAlong(query: Record<string, string>): Along {
  const name = query['step'] ?? '';
  const step = STEPS[name] ?? null;
  const ideaId = query['idea'] ?? null;
  return {
    step,
    ideaId,
    formAddress: step ? withQuery(`${paths.submit}/${name}`, { idea: ideaId }) : null,
  };
}
