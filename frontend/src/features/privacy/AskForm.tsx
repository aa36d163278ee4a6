import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { DataRequestKind } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { SelectField, TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { choicesOf } from '../../shared/words/domain';
import { privacyMessages } from './messages';

export function AskForm({ onAsked }: { onAsked: () => void }) {
  const m = useMessages(privacyMessages);
  const queries = useQueryClient();
  const [key, setKey] = useState(createKey);
  const form = useForm<{ kind: DataRequestKind; text: string }>({
    initial: { kind: 'CORRECTION', text: '' },
    validate: ({ kind, text }) => (kind !== 'ERASURE' && text.trim() === '' ? { text: m.textMissing } : {}),
    submit: async ({ kind, text }) => {
      await answer(
        api.POST('/api/v1/me/data-requests', {
          params: { header: { 'Idempotency-Key': key } },
          body: { kind, text: text.trim() || null },
        }),
      );
      form.setValues(() => ({ kind: 'CORRECTION', text: '' }));
      setKey(createKey());
      await queries.invalidateQueries({ queryKey: ['my-data-requests'] });
      onAsked();
    },
  });
  const { kind, text } = form.values;
  return (
    <Form form={form} label={m.ask}>
      <SelectField
        name="kind"
        label={m.kind}
        choices={choicesOf(m.kinds)}
        value={kind}
        onChange={(value) => form.set('kind', value as DataRequestKind)}
      />
      {kind === 'ERASURE' && <Notice tone="act">{m.erasureHint}</Notice>}
      <TextArea
        name="text"
        label={m.text}
        error={form.errors['text']}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(value) => form.set('text', value)}
      />
      <div>
        <Button type="submit" look={kind === 'ERASURE' ? 'danger' : 'primary'} pending={form.sending}>
          {form.sending ? m.asking : m.ask}
        </Button>
      </div>
    </Form>
  );
}
