import { answer, api } from '../../shared/api/client';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { deskMessages } from './desk';
import { useAction } from './useAction';

interface Props {
  id: string;
  until: string;
  /** Everybody reads it now, and nobody will once the decision is undone. */
  published: boolean;
  onUndone: () => void;
  /** What went wrong stays to be read when this bar is gone with the time for it. */
  onProblem: (problem: unknown) => void;
}

/** For ten minutes a decision can be taken back by whoever took it. */
export function UndoBar({ id, until, published, onUndone, onProblem }: Props) {
  const m = useMessages(deskMessages);
  const formats = useFormats();
  const undo = useAction(async () => {
    onProblem(null);
    try {
      await answer(api.POST('/api/v1/ideas/{id}/decision/undo', { params: { path: { id } } }));
    } catch (error) {
      onProblem(error);
      return;
    }
    onUndone();
  });
  return (
    <Notice>
      <p>{m.undoUntil({ time: formats.dateTime(until) })}</p>
      {published && <p>{m.undoPublished}</p>}
      <div>
        <Button look="secondary" pending={undo.pending} onClick={undo.run}>
          {m.undo}
        </Button>
      </div>
    </Notice>
  );
}
