import { useQueryClient } from '@tanstack/preact-query';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { UnitImport } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { importMessages } from './messages';
import { importQuery } from './queries';

const LEAST_REASON = 3;
const MOST_REASON = 500;

export function StartImport({ one }: { one: UnitImport }) {
  const m = useMessages(importMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim().length < LEAST_REASON ? { reason: m.reasonShort } : {}),
    submit: async ({ reason }) => {
      const params = { path: { id: one.id }, header: ifMatch(one.version) };
      queries.setQueryData(
        importQuery(one.id).queryKey,
        await answer(
          api.POST('/api/v1/unit-imports/{id}/start', { params, body: { reason: reason.trim() } }),
        ),
      );
    },
  });
  return (
    <Form form={form} label={m.startTitle}>
      <p>{m.startHint}</p>
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        error={form.errors['reason']}
        rows={2}
        maxLength={MOST_REASON}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
      <div>
        <Button type="submit" pending={form.sending}>
          {form.sending ? m.starting : m.start({ count: formats.number(one.creates + one.changes) })}
        </Button>
      </div>
    </Form>
  );
}
