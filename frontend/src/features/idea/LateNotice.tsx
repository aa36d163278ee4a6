import type { Idea } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import css from './Idea.module.css';
import { lateMessages } from './late';

/** That late entry was asked for, or that it happened: the mark stays for ever. */
export function LateNotice({ idea: { late, lateEntry } }: { idea: Idea }) {
  const m = useMessages(lateMessages);
  const formats = useFormats();
  if (late) {
    const { byName, enteredAt, reason } = lateEntry ?? {};
    return (
      <Notice title={m.late}>
        <p>
          {byName && enteredAt ? m.lateBy({ name: byName, at: formats.dateTime(enteredAt) }) : m.latePublic}
        </p>
        {reason && <p class={css.reason}>{reason}</p>}
      </Notice>
    );
  }
  if (!lateEntry?.askedAt) return null;
  return (
    <Notice title={m.asked}>
      <p>{m.waiting({ at: formats.dateTime(lateEntry.askedAt) })}</p>
    </Notice>
  );
}
