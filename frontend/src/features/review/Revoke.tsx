import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { type DecisionValues, decisionErrors, UNDECIDED } from './decision';
import { deskMessages } from './desk';
import { reviewMessages } from './messages';
import { ReasonFields } from './ReasonFields';

/** Post-audit by a higher level. */
export function Revoke({ id }: { id: string }) {
  const m = useMessages(deskMessages);
  const reasons = useMessages(reviewMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm<DecisionValues>({
    initial: { ...UNDECIDED, outcome: 'INVALID' },
    validate: (values) => decisionErrors(values, reasons),
    submit: async ({ reasonCode, reason }) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/revocation', {
          params: { path: { id } },
          body: { reasonCode: reasonCode || 'OTHER', reason: reason.trim() },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries();
    },
  });
  return (
    <div>
      <Button look="danger" onClick={() => setOpen(true)}>
        {m.revoke}
      </Button>
      <Dialog title={m.revokeTitle} open={open} onClose={() => setOpen(false)}>
        <p>{m.revokeText}</p>
        <Form form={form}>
          <ReasonFields values={form.values} errors={form.errors} set={form.set} />
          <ButtonRow>
            <Button type="submit" look="danger" pending={form.sending}>
              {m.revokeYes}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {m.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </div>
  );
}
