import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Snapshot } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { snapshotMessages } from './messages';

export function SignSnapshot({ snapshot }: { snapshot: Snapshot }) {
  const m = useMessages(snapshotMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const key = useRef(createKey());
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(
        api.POST('/api/v1/snapshots/{id}/signature', {
          params: { path: { id: snapshot.id }, header: { 'Idempotency-Key': key.current } },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries();
    },
  });
  return (
    <div>
      <Button look="gold" onClick={() => setOpen(true)}>
        {m.sign}
      </Button>
      <DialogForm
        title={m.signTitle}
        text={m.signText}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
        yes={m.signYes}
        sending={m.signing}
      />
    </div>
  );
}
