import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Draft, DraftForm } from '../../shared/drafts/draft';
import { openDraft, saveNow } from '../../shared/drafts/openDraft';
import type { FieldErrors } from '../../shared/form/useForm';
import { useObservable } from '../../shared/observable';
import { paths, withQuery } from '../../shared/paths';

/** Continue on one page of the form: check, save, go on; or back to the check page when the person came from there. */
export function useStep(validate: (form: DraftForm) => FieldErrors, next: string) {
  const { query, route } = useLocation();
  const [refused, setRefused] = useState<FieldErrors>({});
  const [attempt, setAttempt] = useState(0);
  const state = useObservable(openDraft);
  // An error goes as soon as its field is right; none comes while somebody types.
  const wrong = state.status === 'open' && Object.keys(refused).length > 0 ? validate(state.draft.form) : {};
  const errors = Object.fromEntries(Object.entries(wrong).filter(([field]) => field in refused));
  const isCorrecting = query['from'] === 'check';

  const submit = (shown: Draft) => (event: Event) => {
    event.preventDefault();
    // The last key may be typed and not drawn yet.
    const now = openDraft.get();
    const draft = now.status === 'open' ? now.draft : shown;
    const found = validate(draft.form);
    setRefused(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    // Saving goes on by itself; a slow network must not hold the person up.
    void saveNow();
    route(withQuery(isCorrecting ? paths.submitCheck : next, { idea: draft.ideaId }));
  };

  return { errors, attempt, isCorrecting, submit };
}
