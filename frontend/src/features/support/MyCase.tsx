import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { QueryView } from '../../shared/api/QueryView';
import { answer, api } from '../../shared/api/client';
import { overtaken } from '../../shared/api/overtaken';
import type { SupportCase } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink, ButtonRow } from '../../shared/ui/Button';
import { addresses } from './addresses';
import { CaseTag } from './CaseTag';
import { Conversation } from './Conversation';
import { supportMessages } from './messages';
import { caseQuery } from './queries';
import { ReplyForm } from './ReplyForm';
import { ShareTick } from './ShareTick';
import { Unsent } from './Unsent';
import { wayToIdea } from './wayToIdea';
import css from './Support.module.css';

export function MyCase({ id }: { id: string }) {
  const asked = useQuery(caseQuery(id));
  return <QueryView query={asked}>{(found) => <Shown asked={found} />}</QueryView>;
}

function Shown({ asked }: { asked: SupportCase }) {
  const m = useMessages(supportMessages);
  const [closed, setClosed] = useState(false);
  return (
    <>
      <div class={css.facts}>
        <p>
          <CaseTag state={asked.state} words={m.states} />
        </p>
        <p>{m.meaning[asked.state]}</p>
        <p class="soft">
          {[asked.teamName, asked.assignee && m.answeredBy({ name: asked.assignee.name })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {asked.idea && (
          <p>
            <a href={wayToIdea(asked.idea, asked.step)}>
              {m.about({ title: asked.idea.title ?? m.untitled })}
            </a>
          </p>
        )}
      </div>
      <ShareTick asked={asked} />
      {closed && <Arrived tone="good" title={m.closedNow} />}
      <Conversation caseId={asked.id} />
      {asked.state === 'CLOSED' ? (
        <>
          <Unsent caseId={asked.id} />
          <ButtonRow>
            <ButtonLink href={addresses.ask}>{m.another}</ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <>
          <ReplyForm caseId={asked.id} label={m.reply} />
          <Solved id={asked.id} onClosed={() => setClosed(true)} />
        </>
      )}
    </>
  );
}

function Solved({ id, onClosed }: { id: string; onClosed: () => void }) {
  const m = useMessages(supportMessages);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['support-cases'] });
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      try {
        await answer(api.POST('/api/v1/support-cases/{id}/closure', { params: { path: { id } } }));
      } catch (error) {
        throw await overtaken(error, refresh);
      }
      onClosed();
      await refresh();
    },
  });
  return (
    <Form form={form} label={m.solved}>
      <div>
        <Button type="submit" look="secondary" pending={form.sending}>
          {m.solved}
        </Button>
      </div>
    </Form>
  );
}
