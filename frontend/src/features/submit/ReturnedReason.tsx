import type { Draft } from '../../shared/drafts/draft';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { useWords } from '../../shared/words/domain';
import { submitMessages } from './messages';

/** What the reviewers want, on every page on which it can be done; files are only on the last. */
export function ReturnedReason({ draft }: { draft: Draft }) {
  const m = useMessages(submitMessages);
  const words = useWords();
  const reason = draft.state === 'NEEDS_INFO' ? draft.lastReason : null;
  if (!reason) return null;
  return (
    <Notice tone="act" title={m.returnedTitle}>
      {reason.code && <p>{words.reason[reason.code]}</p>}
      <p>{reason.text}</p>
    </Notice>
  );
}
