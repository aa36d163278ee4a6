import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { Idea } from '../../shared/api/types';
import { DialogForm } from '../../shared/form/DialogForm';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Page';
import { choiceMessages } from './choice';

/** Its author lets an idea be published, or takes that back, at any time. */
export function PublicationChoice({ idea }: { idea: Idea }) {
  const m = useMessages(choiceMessages);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(0);
  const { mayPublish } = idea;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(
        api.PUT('/api/v1/ideas/{id}/publication-choice', {
          params: { path: { id: idea.id } },
          body: { mayPublish: !mayPublish },
        }),
      );
      await queries.invalidateQueries();
      setOpen(false);
      setChanged((count) => count + 1);
    },
  });
  return (
    <Card label={m.title}>
      <h2>{m.title}</h2>
      {changed > 0 && <Arrived key={changed} tone="good" title={mayPublish ? m.given : m.withdrawn} />}
      <p>{!mayPublish ? m.hidden : idea.state === 'VALID' ? m.shown : m.later}</p>
      <div>
        <Button look="secondary" onClick={() => setOpen(true)}>
          {mayPublish ? m.withdraw : m.give}
        </Button>
      </div>
      <DialogForm
        title={mayPublish ? m.withdrawTitle : m.giveTitle}
        text={mayPublish ? m.withdrawText : m.giveText}
        yes={mayPublish ? m.withdraw : m.give}
        sending={m.working}
        open={open}
        onClose={() => setOpen(false)}
        form={form}
      />
    </Card>
  );
}
