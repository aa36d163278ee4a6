import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api, createKey } from '../../shared/api/client';
import type { Grant } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextArea } from '../../shared/form/inputs';
import { fieldErrors, useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import css from './Grants.module.css';
import { grantMessages } from './messages';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 500;

interface Props {
  unitId: string;
  grant: Grant;
  onEnded: () => void;
}

export function GrantItem({ unitId, grant, onEnded }: Props) {
  const m = useMessages(grantMessages);
  const formats = useFormats();
  const from = formats.dateTime(grant.startsAt);
  const times = grant.endsAt ? m.days({ from, until: formats.dateTime(grant.endsAt) }) : m.noEnd({ from });
  return (
    <li>
      <p class={css.who}>
        <strong>{grant.person}</strong>
        <Tag {...(grant.state === 'IN_FORCE' ? { tone: 'good' as const, icon: 'check' as const } : {})}>
          {m.state[grant.state]}
        </Tag>
      </p>
      <p class="soft">
        <a href={path(paths.unit, { id: grant.unit.id })}>{grant.unit.name}</a> · {times}
      </p>
      {grant.givenBy && <p>{m.givenBy({ name: grant.givenBy, reason: grant.reason ?? '—' })}</p>}
      {grant.endedBy && <p>{m.endedBy({ name: grant.endedBy, reason: grant.endReason ?? '—' })}</p>}
      {grant.state !== 'ENDED' && <EndGrant unitId={unitId} grant={grant} onEnded={onEnded} />}
    </li>
  );
}

function EndGrant({ unitId, grant, onEnded }: Props) {
  const m = useMessages(grantMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [key] = useState(createKey);
  const title = m.endOf({ name: grant.person });
  // The page may list several rights, each with its own form.
  const field = `endReason-${grant.id}`;
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) =>
      fieldErrors(
        v.object({ [field]: v.pipe(v.string(), v.trim(), v.minLength(LEAST_LETTERS, m.reasonShort)) }),
        { [field]: reason },
      ),
    submit: async ({ reason }) => {
      await answer(
        api.POST('/api/v1/units/{id}/grants/{grant}/end', {
          params: { path: { id: unitId, grant: grant.id }, header: { 'Idempotency-Key': key } },
          body: { reason: reason.trim() },
        }),
      );
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['grants'] });
      onEnded();
    },
  });
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.end}
        <span class="visually-hidden"> {grant.person}</span>
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <p>{m.endText}</p>
        <Form form={form} label={title}>
          <TextArea
            name={field}
            label={m.reason}
            error={form.errors[field]}
            rows={2}
            maxLength={MOST_LETTERS}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
          <ButtonRow>
            <Button type="submit" pending={form.sending}>
              {form.sending ? m.saving : m.end}
            </Button>
            <Button look="secondary" onClick={() => setOpen(false)}>
              {common.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Dialog>
    </div>
  );
}
