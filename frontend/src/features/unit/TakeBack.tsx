import { useQueryClient } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import type { UnitChange } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { changeMessages } from './changes';

/** For a change that still waits for its day. */
export function TakeBack({ change, onDone }: { change: UnitChange; onDone: () => void }) {
  const m = useMessages(changeMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const path = { id: change.unitId, changeId: change.id };
      await answer(api.DELETE('/api/v1/units/{id}/changes/{changeId}', { params: { path } }));
      await queries.invalidateQueries();
      onDone();
    },
  });
  return (
    <Form form={form}>
      <div>
        <Button type="submit" look="danger" pending={form.sending}>
          {form.sending ? m.takingBack : m.takeBack}
          <span class="visually-hidden">: {m.kind[change.kind]}</span>
        </Button>
      </div>
    </Form>
  );
}
