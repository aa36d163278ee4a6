import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { Invitation } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Tag';
import { commonMessages } from '../../shared/words/common';
import css from './Grants.module.css';
import { grantMessages } from './messages';
import { invitationsQuery } from './queries';

/** What was sent for the unit and those below it, whatever the right. */
export function InvitationList({ unitId }: { unitId: string }) {
  const m = useMessages(grantMessages).invite;
  const common = useMessages(commonMessages);
  const [cursor, setCursor] = useState<string | undefined>();
  const invitations = useQuery(invitationsQuery(unitId, cursor));
  const [done, setDone] = useState<{ count: number; text: string }>({ count: 0, text: '' });
  return (
    <section class={css.part} aria-labelledby="invitations">
      <h2 id="invitations">{m.title}</h2>
      <p class="soft">{m.lead}</p>
      {done.count > 0 && <Arrived key={done.count} tone="good" title={done.text} />}
      <QueryView
        query={invitations}
        isEmpty={({ items }) => items.length === 0 && !cursor}
        empty={<p class="soft">{m.none}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <ul class={css.list} aria-label={m.list}>
              {items.map((invitation) => (
                <Item
                  key={invitation.id}
                  unitId={unitId}
                  invitation={invitation}
                  onDone={(text) => setDone(({ count }) => ({ count: count + 1, text }))}
                />
              ))}
            </ul>
            <ButtonRow>
              {cursor && (
                <Button look="secondary" onClick={() => setCursor(undefined)}>
                  {common.firstPage}
                </Button>
              )}
              {nextCursor && (
                <Button look="secondary" onClick={() => setCursor(nextCursor)}>
                  {common.nextPage}
                </Button>
              )}
            </ButtonRow>
          </>
        )}
      </QueryView>
    </section>
  );
}

interface ItemProps {
  unitId: string;
  invitation: Invitation;
  onDone: (text: string) => void;
}

function Item({ unitId, invitation, onDone }: ItemProps) {
  const all = useMessages(grantMessages);
  const m = all.invite;
  const formats = useFormats();
  const { state } = invitation;
  return (
    <li>
      <p class={css.who}>
        <strong>{invitation.contact}</strong>
        <Tag {...(state === 'ACCEPTED' ? { tone: 'good' as const, icon: 'check' as const } : {})}>
          {m.states[state]}
        </Tag>
      </p>
      <p class="soft">
        {all.roles[invitation.role]} · {invitation.unit.name} ·{' '}
        {m.days({ from: formats.date(invitation.startsOn), until: formats.date(invitation.endsOn) })}
      </p>
      <p>{m.by({ name: invitation.invitedBy, reason: invitation.reason })}</p>
      {invitation.acceptedBy && <p>{m.acceptedBy({ name: invitation.acceptedBy })}</p>}
      {state === 'OPEN' && <p>{m.until({ time: formats.dateTime(invitation.validUntil) })}</p>}
      {(state === 'OPEN' || state === 'EXPIRED') && (
        <ButtonRow>
          <Change how="resend" unitId={unitId} invitation={invitation} onDone={onDone} />
          <Change how="cancel" unitId={unitId} invitation={invitation} onDone={onDone} />
        </ButtonRow>
      )}
    </li>
  );
}

function Change({ how, unitId, invitation, onDone }: ItemProps & { how: 'resend' | 'cancel' }) {
  const m = useMessages(grantMessages).invite;
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(createKey);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const params = {
        path: { id: unitId, invitation: invitation.id },
        header: { 'Idempotency-Key': key },
      };
      await answer(
        how === 'resend'
          ? api.POST('/api/v1/units/{id}/invitations/{invitation}/resend', { params })
          : api.POST('/api/v1/units/{id}/invitations/{invitation}/cancel', { params }),
      );
      setOpen(false);
      setKey(createKey());
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      onDone(how === 'resend' ? m.resent : m.cancelled);
    },
  });
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {m[how]}
        <span class="visually-hidden"> {invitation.contact}</span>
      </Button>
      <DialogForm
        title={`${m[how]}: ${invitation.contact}`}
        yes={m[how]}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </>
  );
}
