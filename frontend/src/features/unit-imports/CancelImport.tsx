import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { UnitImport } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { importMessages } from './messages';
import { importQuery } from './queries';

export function CancelImport({ one }: { one: UnitImport }) {
  const m = useMessages(importMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const params = { path: { id: one.id } };
      queries.setQueryData(
        importQuery(one.id).queryKey,
        await answer(api.POST('/api/v1/unit-imports/{id}/cancel', { params })),
      );
    },
  });
  return (
    <Form form={form}>
      <div>
        <Button type="submit" look="danger" pending={form.sending}>
          {form.sending ? m.cancelling : one.state === 'RUNNING' ? m.cancel : m.cancelFile}
        </Button>
      </div>
    </Form>
  );
}
