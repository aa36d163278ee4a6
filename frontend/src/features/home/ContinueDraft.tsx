import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../shared/api/session';
import type { Draft } from '../../shared/drafts/draft';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { ButtonLink, ButtonRow } from '../../shared/ui/Button';
import css from './Home.module.css';
import { homeMessages } from './messages';

/** What was typed on this device and has not reached the server yet comes first. */
export function ContinueDraft() {
  const m = useMessages(homeMessages);
  const formats = useFormats();
  const current = useSession();
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const left = new AbortController();
    // Not needed for the first paint, so it does not hold it up.
    void (async () => {
      const { readDraft } = await import('../../shared/drafts/localDrafts');
      const found = await readDraft(null);
      const isOurs = !found?.ownerId || (current.status === 'signedIn' && current.me.id === found.ownerId);
      if (!left.signal.aborted) setDraft(found && isOurs ? found : null);
    })();
    return () => {
      left.abort();
    };
  }, [current]);
  if (!draft) return null;
  return (
    <section class={css.draft} aria-labelledby="continue">
      <h2 id="continue">{m.continueTitle}</h2>
      <p>{draft.form.title || m.continueUntitled}</p>
      {draft.savedAt && <p class="soft">{m.continueSaved({ time: formats.dateTime(draft.savedAt) })}</p>}
      <ButtonRow>
        <ButtonLink href={paths.submitProblem}>{m.continueLink}</ButtonLink>
      </ButtonRow>
    </section>
  );
}
