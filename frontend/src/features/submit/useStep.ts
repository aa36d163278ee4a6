import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Draft, DraftForm } from '../../shared/drafts/draft';
import { openDraft, saveNow } from '../../shared/drafts/openDraft';
import type { FieldErrors } from '../../shared/form/useForm';
import { paths, withQuery } from '../../shared/paths';

/** Continue on one page of the form: check, save, go on; or back to the check page when the person came from there. */
export function useStep(validate: (form: DraftForm) => FieldErrors, next: string) {
  const { query, route } = useLocation();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [attempt, setAttempt] = useState(0);
  const isCorrecting = query['from'] === 'check';

  const submit = (shown: Draft) => (event: Event) => {
    event.preventDefault();
    // The last key may be typed and not drawn yet.
    const now = openDraft.get();
    const draft = now.status === 'open' ? now.draft : shown;
    const found = validate(draft.form);
    setErrors(found);
    setAttempt((count) => count + 1);
    if (Object.keys(found).length > 0) return;
    // Saving goes on by itself; a slow network must not hold the person up.
    void saveNow();
    route(withQuery(isCorrecting ? paths.submitCheck : next, { idea: draft.ideaId }));
  };

  return { errors, attempt, isCorrecting, submit };
}
