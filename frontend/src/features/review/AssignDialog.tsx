import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import { DialogForm } from '../../shared/form/DialogForm';
import { SelectField, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { deskMessages } from './desk';
import { reviewersQuery } from './queries';
import type { DialogProps } from './TakeOverDialog';

export function AssignDialog({ id, open, onClose }: DialogProps) {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const reviewers = useQuery({ ...reviewersQuery(id), enabled: open });
  const form = useForm<{ reviewer: string; word: string }>({
    initial: { reviewer: '', word: '' },
    validate: ({ reviewer }) => (reviewer === '' ? { reviewer: m.reviewerMissing } : {}),
    submit: async ({ reviewer, word }) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/review/assignment', {
          params: { path: { id } },
          body: { reviewerId: reviewer, word: word.trim() || null },
        }),
      );
      onClose();
      await queries.invalidateQueries({ queryKey: ['ideas'] });
    },
  });
  return (
    <DialogForm title={m.assignTitle} open={open} onClose={onClose} form={form} yes={m.assign}>
      <SelectField
        name="reviewer"
        label={m.reviewer}
        error={form.errors['reviewer']}
        choices={(reviewers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        empty={common.choose}
        value={form.values.reviewer}
        onChange={(reviewer) => form.set('reviewer', reviewer)}
      />
      <TextField
        name="assignWord"
        label={m.word}
        optional={common.optional}
        maxLength={500}
        value={form.values.word}
        onChange={(word) => form.set('word', word)}
      />
    </DialogForm>
  );
}
