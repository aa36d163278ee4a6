import { useQueryClient } from '@tanstack/preact-query';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { ListImport } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { listMessages } from './messages';
import { importQuery } from './queries';

/** What can be done with it now. */
export function Act({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const all = one.creates + one.changes;
  const goesOn = one.state === 'PAUSED' || (one.state === 'FAILED' && one.startedAt !== null);
  return (
    <>
      {one.state === 'CHECKED' && all === 0 && <Notice title={m.nothing} />}
      {((one.state === 'CHECKED' && all > 0) || goesOn) && (
        <Verb
          one={one}
          hint={m.runHint}
          label={goesOn ? m.goOn : m.run({ count: formats.number(all) })}
          call={() =>
            api.POST('/api/v1/imports/{id}/run', {
              params: { path: { id: one.id }, header: ifMatch(one.version) },
            })
          }
        />
      )}
      {one.state === 'RUNNING' && (
        <Verb
          one={one}
          label={m.pause}
          look="secondary"
          call={() => api.POST('/api/v1/imports/{id}/pause', { params: { path: { id: one.id } } })}
        />
      )}
      {one.endedAt === null && (
        <Verb
          one={one}
          label={m.cancel}
          look="danger"
          call={() => api.POST('/api/v1/imports/{id}/cancel', { params: { path: { id: one.id } } })}
        />
      )}
    </>
  );
}

interface VerbProps {
  one: ListImport;
  label: string;
  hint?: string;
  look?: 'primary' | 'secondary' | 'danger';
  call: () => Parameters<typeof answer<ListImport>>[0];
}

function Verb({ one, label, hint, look = 'primary', call }: VerbProps) {
  const m = useMessages(listMessages);
  const queries = useQueryClient();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      queries.setQueryData(importQuery(one.id).queryKey, await answer(call()));
    },
  });
  return (
    <Form form={form}>
      {hint && <p>{hint}</p>}
      <div>
        <Button type="submit" look={look} pending={form.sending}>
          {form.sending ? m.starting : label}
        </Button>
      </div>
    </Form>
  );
}
