import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import type { SupportTeam } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { commonMessages } from '../../shared/words/common';
import { deskMessages } from './desk';

const LEAST_NAME = 3;

interface Props {
  unitId: string;
  /** None while the unit has no team of its own. */
  team: SupportTeam | null;
  mayDissolve: boolean;
  onDone: (told: string) => void;
}

export function TeamForm({ unitId, team, mayDissolve, onDone }: Props) {
  const m = useMessages(deskMessages);
  const common = useMessages(commonMessages);
  const queries = useQueryClient();
  const params = { path: { id: unitId }, header: ifMatch(team?.version ?? 0) };
  const form = useForm({
    initial: {
      name: team?.name ?? '',
      phone: team?.phone ?? '',
      zalo: team?.zalo ?? '',
      hours: team?.hours ?? '',
    },
    validate: ({ name, phone }) => ({
      ...(name.trim().length < LEAST_NAME ? { name: m.nameShort } : {}),
      ...(phone.trim() === '' ? { phone: m.phoneMissing } : {}),
    }),
    submit: async ({ name, phone, zalo, hours }) => {
      const body = {
        name: name.trim(),
        phone: phone.trim(),
        zalo: zalo.trim() || null,
        hours: hours.trim() || null,
      };
      await answer(api.PUT('/api/v1/units/{id}/support-team', { params, body }));
      await queries.invalidateQueries({ queryKey: ['support-team'] });
      onDone(m.saved);
    },
  });
  const field = (name: keyof typeof form.values, maxLength: number) => ({
    name,
    maxLength,
    error: form.errors[name],
    value: form.values[name],
    onChange: (value: string) => form.set(name, value),
  });
  return (
    <>
      <Form form={form} label={m.teamTitle}>
        <TextField {...field('name', 100)} label={m.teamName} />
        <TextField {...field('phone', 20)} label={m.teamPhone} hint={m.teamPhoneHint} inputMode="tel" short />
        <TextField {...field('zalo', 120)} label={m.zalo} hint={m.zaloHint} optional={common.optional} />
        <TextField {...field('hours', 200)} label={m.hours} hint={m.hoursHint} optional={common.optional} />
        <div>
          <Button type="submit" pending={form.sending}>
            {form.sending ? m.working : m.save}
          </Button>
        </div>
      </Form>
      {team && mayDissolve && <Dissolve params={params} onDone={onDone} />}
    </>
  );
}

type Version = { path: { id: string }; header: { 'If-Match': string } };

function Dissolve({ params, onDone }: { params: Version; onDone: (told: string) => void }) {
  const m = useMessages(deskMessages);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.DELETE('/api/v1/units/{id}/support-team', { params }));
      setAsking(false);
      onDone(m.dissolved);
      await queries.invalidateQueries({ queryKey: ['support-team'] });
    },
  });
  return (
    <>
      <ButtonRow>
        <Button look="danger" onClick={() => setAsking(true)}>
          {m.dissolve}
        </Button>
      </ButtonRow>
      <DialogForm
        form={form}
        title={m.dissolve}
        text={m.dissolveText}
        yes={m.dissolve}
        sending={m.working}
        look="danger"
        open={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
