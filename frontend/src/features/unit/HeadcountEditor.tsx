import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { Headcount } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea, TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Timeline } from '../../shared/ui/Timeline';
import { unitMessages } from './messages';
import { headcountQuery } from './queries';
import css from './Unit.module.css';

const MOST_MEMBERS = 20_000_000;
const LEAST_REASON = 3;
const MOST_REASON = 500;

/** Only for those who may change the figure; the server decides who they are. */
export function HeadcountEditor({ unitId }: { unitId: string }) {
  const headcount = useQuery(headcountQuery(unitId));
  return headcount.data?.editable ? <Editor now={headcount.data} /> : null;
}

function Editor({ now }: { now: Headcount }) {
  const m = useMessages(unitMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const [stale, setStale] = useState(false);
  const form = useForm({
    initial: { members: String(now.members), reason: '' },
    validate: ({ members, reason }) => ({
      ...(/^\d{1,8}$/.test(members.trim()) && Number(members) <= MOST_MEMBERS
        ? {}
        : { members: m.headcountWrong }),
      ...(reason.trim().length < LEAST_REASON ? { reason: m.headcountReasonShort } : {}),
    }),
    submit: async ({ members, reason }) => {
      setSaved(false);
      setStale(false);
      try {
        await answer(
          api.PUT('/api/v1/units/{id}/headcount', {
            params: { path: { id: now.unitId }, header: ifMatch(now.version) },
            body: { members: Number(members), reason: reason.trim() },
          }),
        );
        form.set('reason', '');
        setSaved(true);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'stale-version') throw error;
        setStale(true);
      }
      await queries.invalidateQueries({ queryKey: ['units', now.unitId] });
    },
  });
  return (
    <details class={css.editor}>
      <summary>{m.headcount}</summary>
      <p class="soft">{m.headcountLead}</p>
      {saved && <Notice tone="good" title={m.headcountSaved} announce />}
      {stale && <Notice tone="act" title={m.headcountStale({ now: formats.number(now.members) })} announce />}
      <Form form={form} label={m.headcount}>
        <TextField
          name="members"
          label={m.members}
          error={form.errors['members']}
          inputMode="numeric"
          short
          value={form.values.members}
          onChange={(members) => form.set('members', members)}
        />
        <TextArea
          name="reason"
          label={m.headcountReason}
          error={form.errors['reason']}
          rows={2}
          maxLength={MOST_REASON}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.saving : m.saveHeadcount}
          </Button>
        </div>
      </Form>
      {now.history.length > 0 && (
        <Timeline
          label={m.headcount}
          items={now.history.map(({ from, to, at, byName, reason }) => ({
            key: at,
            title: m.headcountChange({ from: formats.number(from), to: formats.number(to) }),
            meta: `${formats.dateTime(at)} · ${byName}`,
            text: reason,
          }))}
        />
      )}
    </details>
  );
}
