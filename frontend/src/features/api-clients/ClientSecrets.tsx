import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import type { ApiClient, ApiClientSecret, IssuedSecret } from '../../shared/api/types';
import { Problem } from '../../shared/api/Problem';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import css from './ApiClients.module.css';
import { clientMessages } from './messages';

const MOST = 2;

interface Props {
  unit: string;
  client: ApiClient;
  onIssued: (issued: IssuedSecret) => Promise<void>;
  onRevoked: () => Promise<void>;
}

/** The secrets of a system that still works: a second beside the first, so that it can change over, and an end for each. */
export function ClientSecrets({ unit, client, onIssued, onRevoked }: Props) {
  const m = useMessages(clientMessages);
  const formats = useFormats();
  const [key, setKey] = useState(createKey);
  const adding = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const issued = await answer(
        api.POST('/api/v1/units/{id}/api-clients/{client}/secrets', {
          params: { path: { id: unit, client: client.id }, header: { 'Idempotency-Key': key } },
        }),
      );
      setKey(createKey());
      await onIssued(issued);
    },
  });
  const isWorking = client.state !== 'REVOKED';
  const working = client.secrets.filter(({ revokedAt }) => revokedAt === null).length;
  return (
    <div class={css.part}>
      <h3>{m.secrets}</h3>
      <ul class={css.secrets}>
        {client.secrets.map((secret) => (
          <li key={secret.id}>
            <p>
              <strong class={css.secret}>{secret.prefix}…</strong>
            </p>
            <p class="soft">
              {[
                m.secretLine({ at: formats.dateTime(secret.createdAt), name: secret.createdBy }),
                secret.lastUsedAt ? m.secretUsed({ at: formats.dateTime(secret.lastUsedAt) }) : m.never,
                ...(secret.revokedAt ? [m.secretRevoked({ at: formats.dateTime(secret.revokedAt) })] : []),
              ].join(' · ')}
            </p>
            {isWorking && !secret.revokedAt && (
              <RevokeSecret unit={unit} client={client} secret={secret} onRevoked={onRevoked} />
            )}
          </li>
        ))}
      </ul>
      {adding.problem && <Problem error={adding.problem} />}
      {isWorking && working < MOST && (
        <form method="post" onSubmit={adding.onSubmit}>
          <Button type="submit" look="secondary" pending={adding.sending}>
            {working === 0 ? m.newSecret : m.rotate}
            <span class="visually-hidden"> {client.name}</span>
          </Button>
        </form>
      )}
    </div>
  );
}

interface RevokeProps {
  unit: string;
  client: ApiClient;
  secret: ApiClientSecret;
  onRevoked: () => Promise<void>;
}

function RevokeSecret({ unit, client, secret, onRevoked }: RevokeProps) {
  const m = useMessages(clientMessages);
  const [open, setOpen] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(
        api.POST('/api/v1/units/{id}/api-clients/{client}/secrets/{secret}/revocation', {
          params: { path: { id: unit, client: client.id, secret: secret.id } },
        }),
      );
      setOpen(false);
      await onRevoked();
    },
  });
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m.revokeSecret}
        <span class="visually-hidden"> {secret.prefix}</span>
      </Button>
      <DialogForm
        title={m.revokeSecretOf({ prefix: secret.prefix })}
        text={m.revokeSecretText}
        yes={m.revokeSecret}
        sending={m.saving}
        no={m.keep}
        look="danger"
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </div>
  );
}
