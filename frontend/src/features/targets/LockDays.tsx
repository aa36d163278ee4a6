import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { answer, api, ifMatch } from '../../shared/api/client';
import { useSession } from '../../shared/api/session';
import type { TargetLock } from '../../shared/api/types';
import { lockQuery } from '../../shared/campaign/targetLock';
import { Form } from '../../shared/form/Form';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { targetMessages } from './messages';
import css from './Targets.module.css';

/** Shown to everybody here; set by those who look after the whole tree. */
export function LockDays({ phase, root }: { phase: string; root: string | undefined }) {
  const m = useMessages(targetMessages);
  const formats = useFormats();
  const lock = useQuery(lockQuery(phase));
  const current = useSession();
  const maySet =
    current.status === 'signedIn' &&
    current.me.grants.some(
      ({ role, unitId }) => unitId === root && (role === 'ADMIN' || role === 'TARGET_MANAGER'),
    );
  const line = (kind: string, day: string | null) =>
    day ? m.lockOf({ kind, day: formats.day(day) }) : m.noLock({ kind });
  return (
    <section class={css.lock} aria-label={m.lockTitle}>
      <QueryView query={lock}>
        {(found) => (
          <>
            <ul>
              <li>{line(m.kinds.ASSIGNED, found.assignedOn)}</li>
              <li>{line(m.kinds.REGISTERED, found.registeredOn)}</li>
            </ul>
            {maySet && <LockForm phase={phase} lock={found} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

function LockForm({ phase, lock }: { phase: string; lock: TargetLock }) {
  const m = useMessages(targetMessages);
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const form = useForm({
    initial: { assignedOn: lock.assignedOn ?? '', registeredOn: lock.registeredOn ?? '', reason: '' },
    validate: ({ reason }) => (reason.trim().length < 3 ? { lockReason: m.reasonMissing } : {}),
    submit: async ({ assignedOn, registeredOn, reason }) => {
      setSaved(false);
      await answer(
        api.PUT('/api/v1/phases/{id}/target-lock', {
          params: { path: { id: phase }, header: ifMatch(lock.version) },
          body: { assignedOn: assignedOn || null, registeredOn: registeredOn || null, reason: reason.trim() },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['targets'] });
      form.set('reason', '');
      setSaved(true);
    },
  });
  return (
    <details class={css.more}>
      <summary>{m.lockEdit}</summary>
      <p class="soft">{m.lockHint}</p>
      {saved && <Notice tone="good" title={m.lockSaved} announce />}
      <Form form={form} label={m.lockEdit}>
        <TextField
          name="assignedOn"
          type="date"
          label={m.kinds.ASSIGNED}
          error={form.errors['assignedOn']}
          value={form.values.assignedOn}
          onChange={(day) => form.set('assignedOn', day)}
        />
        <TextField
          name="registeredOn"
          type="date"
          label={m.kinds.REGISTERED}
          error={form.errors['registeredOn']}
          value={form.values.registeredOn}
          onChange={(day) => form.set('registeredOn', day)}
        />
        <TextArea
          name="lockReason"
          label={m.lockReason}
          error={form.errors['lockReason']}
          rows={2}
          maxLength={500}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.lockSave}
          </Button>
        </div>
      </Form>
    </details>
  );
}
