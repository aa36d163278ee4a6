import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { JoinOfMine } from '../../shared/api/types';
import { Form, SendRow } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import css from './Claim.module.css';
import { claimMessages } from './messages';
import { joinedQuery } from './queries';

/** What came with receipts of people entered from paper, for as long as it can go back. Nothing where there was none. */
export function GiveBack({ onGivenBack }: { onGivenBack: () => void }) {
  const m = useMessages(claimMessages);
  const joins = useQuery(joinedQuery).data?.items ?? [];
  const shown = joins.filter(({ givenBackAt, until }) => givenBackAt || Date.parse(until) > Date.now());
  if (shown.length === 0) return null;
  return (
    <section class={css.part} aria-labelledby="joined">
      <h2 id="joined">{m.joinedTitle}</h2>
      <ul class={css.cards}>
        {shown.map((join) => (
          <Joined key={join.id} join={join} onGivenBack={onGivenBack} />
        ))}
      </ul>
    </section>
  );
}

function Joined({ join, onGivenBack }: { join: JoinOfMine; onGivenBack: () => void }) {
  const m = useMessages(claimMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.POST('/api/v1/me/joined-receipts/{id}/return', { params: { path: { id: join.id } } }));
      setOpen(false);
      onGivenBack();
      await queries.invalidateQueries();
    },
  });
  const { personName, ideas, joinedAt, givenBackAt, until } = join;
  return (
    <li>
      <p>{m.joinedFrom({ name: personName, count: ideas, day: formats.date(joinedAt) })}</p>
      {givenBackAt ? (
        <p role="status">{m.givenBack({ day: formats.date(givenBackAt) })}</p>
      ) : (
        <div>
          <Button look="quiet" onClick={() => setOpen(true)}>
            {m.giveBack}
          </Button>
        </div>
      )}
      <Dialog title={m.giveBackTitle} open={isOpen} onClose={() => setOpen(false)}>
        <Form form={form} label={m.giveBackTitle}>
          <p>{m.giveBackText({ name: personName, day: formats.date(until) })}</p>
          <SendRow form={form} yes={m.giveBackYes} look="danger" onClose={() => setOpen(false)} />
        </Form>
      </Dialog>
    </li>
  );
}
