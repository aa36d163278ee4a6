import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Snapshot } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { commonMessages } from '../../shared/words/common';
import { snapshotMessages } from './messages';

export function SignSnapshot({ snapshot }: { snapshot: Snapshot }) {
  const m = useMessages(snapshotMessages);
  const common = useMessages(commonMessages);
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
      <Dialog title={m.signTitle} open={open} onClose={() => setOpen(false)}>
        <p>{m.signText}</p>
        <Form form={form} label={m.signTitle}>
          <ButtonRow>
            <Button type="submit" pending={form.sending}>
              {form.sending ? m.signing : m.signYes}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </div>
  );
}
