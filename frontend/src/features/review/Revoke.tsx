import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
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
      <DialogForm
        title={m.revokeTitle}
        text={m.revokeText}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
        yes={m.revokeYes}
        look="danger"
      >
        <ReasonFields values={form.values} errors={form.errors} set={form.set} />
      </DialogForm>
    </div>
  );
}
