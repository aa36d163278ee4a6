import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { keptReply } from './keptReply';
import { supportMessages } from './messages';
import css from './Support.module.css';

/** What was being written when somebody else closed the question: there is no box any more, and it is not thrown away. */
export function Unsent({ caseId }: { caseId: string }) {
  const m = useMessages(supportMessages);
  const text = keptReply.get(caseId);
  if (!text.trim()) return null;
  return (
    <Notice tone="act" title={m.unsent}>
      <p class={css.words}>{text}</p>
    </Notice>
  );
}
