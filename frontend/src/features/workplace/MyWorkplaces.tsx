import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { Me, Workplace } from '../../shared/api/types';
import { campaignQuery, registrationQuery } from '../../shared/campaign/queries';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths } from '../../shared/paths';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { workplaceMessages } from './messages';
import { myWorkplacesQuery } from './queries';
import { WorkplaceTag } from './WorkplaceTag';
import css from './Workplace.module.css';

/** What the person sent, with the answers; an answer is used with one tap. */
export function MyWorkplaces({ me }: { me: Me }) {
  const m = useMessages(workplaceMessages);
  const mine = useQuery(myWorkplacesQuery);
  return (
    <section class={css.section} aria-labelledby="mine">
      <h2 id="mine">{m.mine}</h2>
      <QueryView
        query={mine}
        isEmpty={({ items }) => items.length === 0}
        empty={<p class="soft">{m.none}</p>}
      >
        {({ items }) => (
          <ul class={css.list} aria-labelledby="mine">
            {items.map((request) => (
              <Mine key={request.id} request={request} me={me} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function Mine({ request, me }: { request: Workplace; me: Me }) {
  const m = useMessages(workplaceMessages);
  const formats = useFormats();
  return (
    <li>
      <strong>{request.name}</strong>
      <WorkplaceTag state={request.state} />
      <span class="soft">
        {m.sentOn({ day: formats.date(request.requestedAt), place: request.place.name })}
      </span>
      {request.reason && <p>{request.reason}</p>}
      {request.unit && <UseUnit unit={request.unit} me={me} />}
    </li>
  );
}

/** Registers there, unless the person takes part somewhere already. */
function UseUnit({ unit, me }: { unit: { id: string; name: string }; me: Me }) {
  const m = useMessages(workplaceMessages);
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const campaign = useQuery(campaignQuery).data;
  const registration = useQuery(registrationQuery(campaign?.id, me.id));
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      if (!campaign) return;
      const params = { path: { id: campaign.id }, header: { 'Idempotency-Key': key } };
      const made = await answer(
        api.POST('/api/v1/campaigns/{id}/registrations', { params, body: { unitId: unit.id } }),
      );
      queries.setQueryData(registrationQuery(campaign.id, me.id).queryKey, made);
    },
  });
  if (!campaign || registration.data === undefined) return <p>{unit.name}</p>;
  if (registration.data)
    return (
      <>
        <p role="status">{m.joined}</p>
        <ButtonLink href={paths.submitProblem}>{m.goOn}</ButtonLink>
      </>
    );
  return (
    <Form form={form} label={m.useUnit({ unit: unit.name })}>
      <Button type="submit" pending={form.sending}>
        {form.sending ? m.joining : m.useUnit({ unit: unit.name })}
      </Button>
    </Form>
  );
}
