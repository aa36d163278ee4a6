import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { commonMessages } from '../../shared/words/common';
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
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const field = `remove-${subject.id}`;
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim().length < LEAST_LETTERS ? { [field]: m.reasonShort } : {}),
    submit: async ({ reason }) => {
      const params = { path: { id: subject.id }, header: { 'If-Match': `"${subject.version}"` } };
      const body = { reason: reason.trim() };
      await answer(
        kind === 'phases'
          ? api.POST('/api/v1/phases/{id}/removal', { params, body })
          : api.POST('/api/v1/sprints/{id}/removal', { params, body }),
      );
      setOpen(false);
      await queries.invalidateQueries();
      onDone();
    },
  });
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {m.remove}
        <span class="visually-hidden">{m.of({ name: subject.name })}</span>
      </Button>
      <Dialog title={m.removeTitle({ name: subject.name })} open={open} onClose={() => setOpen(false)}>
        <p>{kind === 'phases' ? m.removePhaseText : m.removeSprintText}</p>
        <Form form={form}>
          <TextArea
            name={field}
            label={m.reason}
            error={form.errors[field]}
            rows={2}
            maxLength={MOST_REASON}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
          <ButtonRow>
            <Button type="submit" look="danger" pending={form.sending}>
              {form.sending ? m.removing : m.remove}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </>
  );
}
