import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { deskMessages } from './desk';
import { useAction } from './useAction';

/** For ten minutes a decision can be taken back by whoever took it. */
export function UndoBar({ id, until, onUndone }: { id: string; until: string; onUndone: () => void }) {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  const undo = useAction(async () => {
    await answer(api.POST('/api/v1/ideas/{id}/decision/undo', { params: { path: { id } } }));
    onUndone();
  });
  return (
    <Notice>
      <p>{m.undoUntil({ time: formats.dateTime(until) })}</p>
      {undo.problem !== null && <Problem error={undo.problem} />}
      <div>
        <Button look="secondary" pending={undo.pending} onClick={undo.run}>
          {m.undo}
        </Button>
      </div>
    </Notice>
  );
}
