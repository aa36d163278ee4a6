import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { ApiClient, IssuedSecret } from '../../shared/api/types';
import { ReasonDialog } from '../../shared/form/ReasonDialog';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { path, paths } from '../../shared/paths';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Tag } from '../../shared/ui/Tag';
import css from './ApiClients.module.css';
import { ClientSecrets } from './ClientSecrets';
import { clientMessages } from './messages';
import { TermsForm } from './TermsForm';

const LEAST_LETTERS = 3;
const MOST_LETTERS = 500;

interface Props {
  unit: string;
  client: ApiClient;
  /** Says what was done, after the list has been read again. */
  onDone: (text: string) => Promise<void>;
  onIssued: (issued: IssuedSecret) => Promise<void>;
}

export function ClientItem({ unit, client, onDone, onIssued }: Props) {
  const m = useMessages(clientMessages);
  const [changing, setChanging] = useState(false);
  const isWorking = client.state !== 'REVOKED';
  return (
    <li>
      <div class={css.head}>
        <h2>{client.name}</h2>
        <Tag {...(client.state === 'WORKING' ? { tone: 'good' as const, icon: 'check' as const } : {})}>
          {m.state[client.state]}
        </Tag>
      </div>
      <Facts client={client} />
      <ClientSecrets
        unit={unit}
        client={client}
        onIssued={onIssued}
        onRevoked={() => onDone(m.secretEnded)}
      />
      {changing && (
        <TermsForm
          label={`${m.change} ${client.name}`}
          yes={m.changeYes}
          client={client}
          onClose={() => setChanging(false)}
          send={async (terms) => {
            await answer(
              api.PUT('/api/v1/units/{id}/api-clients/{client}', {
                params: {
                  path: { id: unit, client: client.id },
                  header: { 'If-Match': `"${client.version}"` },
                },
                body: terms,
              }),
            );
            setChanging(false);
            await onDone(m.changed);
          }}
        />
      )}
      {isWorking && !changing && (
        <ButtonRow>
          <Button look="secondary" onClick={() => setChanging(true)}>
            {m.change}
            <span class="visually-hidden"> {client.name}</span>
          </Button>
          <RevokeClient unit={unit} client={client} onRevoked={() => onDone(m.revoked)} />
        </ButtonRow>
      )}
    </li>
  );
}

function Facts({ client }: { client: ApiClient }) {
  const m = useMessages(clientMessages);
  const formats = useFormats();
  const row = (key: keyof typeof m.facts, value: string) => ({ key, label: m.facts[key], value });
  return (
    <SummaryList
      rows={[
        row('id', client.id),
        {
          ...row('unit', ''),
          value: <a href={path(paths.unit, { id: client.unit.id })}>{client.unit.name}</a>,
        },
        row('scopes', client.scopes.map((scope) => m.scope[scope]).join(', ')),
        row('quota', m.quota({ count: formats.number(client.perMinute) })),
        row('addresses', client.addresses.length > 0 ? client.addresses.join(', ') : m.anywhere),
        row('lastDay', formats.day(client.lastDay)),
        row('used', client.lastUsedAt ? formats.dateTime(client.lastUsedAt) : m.never),
        row('owner', client.ownerContact),
        row('purpose', client.purpose),
        row('created', m.by({ at: formats.dateTime(client.createdAt), name: client.createdBy })),
        ...(client.switchedOffAt
          ? [row('switchedOff', m.switchedOff({ at: formats.dateTime(client.switchedOffAt) }))]
          : []),
        ...(client.revokedAt
          ? [
              row(
                'revoked',
                m.because({ at: formats.dateTime(client.revokedAt), reason: client.revokeReason ?? '—' }),
              ),
            ]
          : []),
      ]}
    />
  );
}

function RevokeClient({
  unit,
  client,
  onRevoked,
}: {
  unit: string;
  client: ApiClient;
  onRevoked: () => Promise<void>;
}) {
  const m = useMessages(clientMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {m.revoke}
        <span class="visually-hidden"> {client.name}</span>
      </Button>
      <ReasonDialog
        title={m.revokeOf({ name: client.name })}
        text={m.revokeText}
        open={open}
        onClose={() => setOpen(false)}
        name={`revokeReason-${client.id}`}
        label={m.reason}
        rows={2}
        least={{ letters: LEAST_LETTERS, missing: m.reasonShort }}
        most={MOST_LETTERS}
        yes={m.revoke}
        no={m.keep}
        look="danger"
        sending={m.saving}
        send={async (reason) => {
          await answer(
            api.POST('/api/v1/units/{id}/api-clients/{client}/revocation', {
              params: { path: { id: unit, client: client.id } },
              body: { reason },
            }),
          );
          setOpen(false);
          await onRevoked();
        }}
      />
    </>
  );
}
