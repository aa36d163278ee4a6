import type { EntryDone } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { entryMessages } from './messages';
import { SlipButton } from './SlipButton';

/** What came of the last entry. Read out where the next one begins, so that the hands stay on the keys. */
export function Done({ done }: { done: EntryDone | null }) {
  const m = useMessages(entryMessages);
  return (
    <div role="status">
      {done && (
        <Notice tone="good" title={done.number ? m.done({ number: done.number }) : m.doneDraft}>
          <p>{done.receipt ? m.told[done.receipt] : m.print}</p>
          <SlipButton id={done.id} about={done.number ?? ''} look="secondary" />
        </Notice>
      )}
    </div>
  );
}
