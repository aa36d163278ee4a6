import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { commonMessages } from '../../shared/words/common';
import { ideaMessages } from './messages';

const MOST_LETTERS = 1000;

export function Withdraw({ idea }: { idea: Idea }) {
  const m = useMessages(ideaMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm({
    initial: { reason: '' },
    validate: () => ({}),
    submit: async ({ reason }) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/withdrawal', {
          params: { path: { id: idea.id } },
          body: { reason: reason.trim() || null },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {m.withdraw}
      </Button>
      <Dialog title={m.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <p>{m.withdrawText}</p>
        <Form form={form}>
          <TextArea
            name="withdrawReason"
            label={m.withdrawReason}
            optional={common.optional}
            rows={3}
            maxLength={MOST_LETTERS}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
          <ButtonRow>
            <Button type="submit" look="danger" pending={form.sending}>
              {m.withdrawYes}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {m.withdrawNo}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </>
  );
}
