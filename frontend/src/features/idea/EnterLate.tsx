import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { phasesQuery } from '../../shared/campaign/queries';
import { DialogForm } from '../../shared/form/DialogForm';
import { SelectField, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { lateMessages } from './late';

const LEAST_LETTERS = 10;
const MOST_LETTERS = 2000;

/** For those with the right: into which closed phase, and why. */
export function EnterLate({ idea }: { idea: Idea }) {
  const m = useMessages(lateMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(createKey);
  const phases = useQuery(phasesQuery(idea.campaignId));
  const closed = (phases.data?.items ?? []).filter(({ state }) => state === 'GRACE');
  const only = closed.length === 1 ? closed[0]?.id : undefined;
  const form = useForm({
    initial: { phaseId: '', reason: '' },
    validate: ({ phaseId, reason }) => ({
      ...(phaseId || only ? {} : { phaseId: m.phaseMissing }),
      ...(reason.trim().length < LEAST_LETTERS ? { reason: m.reasonShort } : {}),
    }),
    submit: async ({ phaseId, reason }) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/late-submission', {
          params: { path: { id: idea.id }, header: { 'Idempotency-Key': key } },
          body: { phaseId: phaseId || (only ?? ''), reason: reason.trim() },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries();
    },
  });
  const set = (name: 'phaseId' | 'reason', value: string) => {
    form.set(name, value);
    setKey(createKey());
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{m.enter}</Button>
      <DialogForm
        title={m.enterTitle}
        text={m.enterText}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
        yes={m.enter}
        sending={m.sending}
      >
        <SelectField
          name="phaseId"
          label={m.phase}
          error={form.errors['phaseId']}
          choices={closed.map(({ id, name }) => ({ value: id, label: name }))}
          {...(only ? {} : { empty: common.choose })}
          value={form.values.phaseId || (only ?? '')}
          onChange={(phaseId) => set('phaseId', phaseId)}
        />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          error={form.errors['reason']}
          rows={3}
          maxLength={MOST_LETTERS}
          value={form.values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      </DialogForm>
    </>
  );
}
