import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { DialogForm } from '../../shared/form/DialogForm';
import { RadioGroup, TextArea, TextField } from '../../shared/form/inputs';
import { type FieldErrors, useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { deskMessages } from './desk';
import { Original } from './Original';
import type { DialogProps } from './TakeOverDialog';

interface Values {
  type: 'SIMILAR' | 'BUILDS_ON' | '';
  number: string;
  reason: string;
}

export function LinkDialog({ id, open, onClose }: DialogProps) {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm<Values>({
    initial: { type: '', number: '', reason: '' },
    validate: ({ type, number }): FieldErrors => ({
      ...(number.trim() === '' && { linkNumber: m.numberMissing }),
      ...(type === '' && { linkType: m.linkTypeMissing }),
    }),
    submit: async ({ type, number, reason }) => {
      await answer(
        api.POST('/api/v1/ideas/{id}/review/links', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: {
            type: type || 'SIMILAR',
            number: number.trim().toUpperCase(),
            reason: reason.trim() || null,
          },
        }),
      );
      setKey(createKey());
      onClose();
      await queries.invalidateQueries({ queryKey: ['ideas'] });
    },
  });
  return (
    <DialogForm
      title={m.linkTitle}
      text={m.linkHint}
      open={open}
      onClose={onClose}
      form={form}
      yes={m.saveLink}
    >
      <TextField
        name="linkNumber"
        label={m.numberOther}
        error={form.errors['linkNumber']}
        maxLength={16}
        value={form.values.number}
        onChange={(number) => form.set('number', number)}
      />
      <Original number={form.values.number} />
      <RadioGroup
        name="linkType"
        label={m.linkType}
        error={form.errors['linkType']}
        choices={[
          { value: 'SIMILAR', label: m.linkTypes.SIMILAR },
          { value: 'BUILDS_ON', label: m.linkTypes.BUILDS_ON },
        ]}
        value={form.values.type}
        onChange={(type) => form.set('type', type as Values['type'])}
      />
      <TextArea
        name="linkReason"
        label={m.linkReason}
        optional={common.optional}
        rows={3}
        maxLength={2000}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </DialogForm>
  );
}
