import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Device } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import css from './Account.module.css';
import { accountMessages } from './messages';

interface Props {
  device: Device;
  onEnded: () => void;
}

export function DeviceItem({ device, onEnded }: Props) {
  const m = useMessages(accountMessages);
  const formats = useFormats();
  const { browser, system, network } = device;
  const name = browser && system ? m.on({ browser, system }) : (browser ?? system ?? m.unknownDevice);
  return (
    <li>
      <p class={css.name}>
        <strong>{name}</strong>
        {device.current && (
          <Tag tone="good" icon="check">
            {m.here}
          </Tag>
        )}
      </p>
      <p class="soft">
        {m.seen({ time: formats.dateTime(device.lastSeenAt) })}
        <br />
        {m.since({ time: formats.dateTime(device.startedAt) })}
        {network && (
          <>
            <br />
            {m.network({ network })}
          </>
        )}
      </p>
      {!device.current && <EndDevice id={device.id} name={name} onEnded={onEnded} />}
    </li>
  );
}

function EndDevice({ id, name, onEnded }: { id: string; name: string; onEnded: () => void }) {
  const m = useMessages(accountMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } }));
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['my-sessions'] });
      onEnded();
    },
  });
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.end}
        <span class="visually-hidden"> {name}</span>
      </Button>
      <DialogForm
        title={`${m.end}: ${name}`}
        text={m.endText}
        yes={m.end}
        sending={m.working}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </div>
  );
}
