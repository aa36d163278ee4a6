import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { campaignMessages } from './messages';

const LEAST_LETTERS = 3;
const MOST_REASON = 500;

interface Props {
  kind: 'phases' | 'sprints';
  subject: { id: string; name: string; version: number };
  onDone: () => void;
}

export function Remove({ kind, subject, onDone }: Props) {
  const m = useMessages(campaignMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {m.remove}
        <span class="visually-hidden">{m.of({ name: subject.name })}</span>
      </Button>
      <ReasonDialog
        title={m.removeTitle({ name: subject.name })}
        text={kind === 'phases' ? m.removePhaseText : m.removeSprintText}
        open={open}
        onClose={() => setOpen(false)}
        name={`remove-${subject.id}`}
        label={m.reason}
        rows={2}
        least={{ letters: LEAST_LETTERS, missing: m.reasonShort }}
        most={MOST_REASON}
        yes={m.remove}
        sending={m.removing}
        look="danger"
        send={async (reason) => {
          const params = { path: { id: subject.id }, header: { 'If-Match': `"${subject.version}"` } };
          await answer(
            kind === 'phases'
              ? api.POST('/api/v1/phases/{id}/removal', { params, body: { reason } })
              : api.POST('/api/v1/sprints/{id}/removal', { params, body: { reason } }),
          );
          setOpen(false);
          await queries.invalidateQueries();
          onDone();
        }}
      />
    </>
  );
}
