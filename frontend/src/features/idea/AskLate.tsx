import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { Checkbox } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { lateMessages } from './late';

const NOTHING_DECLARED = { truthful: false, notIpProtected: false, mayPublish: false };

/** The author declares, as when submitting in time; nothing is ticked beforehand. */
export function AskLate({ idea }: { idea: Idea }) {
  const m = useMessages(lateMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: NOTHING_DECLARED,
    validate: ({ truthful, notIpProtected }) => ({
      ...(truthful ? {} : { truthful: m.declareMissing }),
      ...(notIpProtected ? {} : { notIpProtected: m.declareMissing }),
    }),
    submit: async (declared) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/late-request', {
          params: { path: { id: idea.id }, header: { 'Idempotency-Key': key } },
          body: declared,
        }),
      );
      setOpen(false);
      setKey(createKey());
      await queries.invalidateQueries();
    },
  });
  const declaration = (name: keyof typeof NOTHING_DECLARED) => (
    <Checkbox
      name={name}
      label={m[name]}
      checked={form.values[name]}
      error={form.errors[name]}
      onChange={(checked) => {
        form.set(name, checked);
        setKey(createKey());
      }}
    />
  );
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.ask}
      </Button>
      <DialogForm
        title={m.askTitle}
        text={idea.lateEntry?.askedAt ? m.askAgain : m.askText}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
        yes={m.send}
        sending={m.sending}
      >
        {declaration('truthful')}
        {declaration('notIpProtected')}
        {declaration('mayPublish')}
      </DialogForm>
    </>
  );
}
