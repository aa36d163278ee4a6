import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { session } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { privacyMessages } from './messages';
import css from './Privacy.module.css';

export function CorrectName({ me }: { me: Me }) {
  const m = useMessages(privacyMessages);
  const queries = useQueryClient();
  const [corrected, setCorrected] = useState(0);
  const form = useForm({
    initial: { displayName: me.displayName },
    validate: ({ displayName }) => (displayName.trim().length < 2 ? { displayName: m.nameShort } : {}),
    submit: async (body) => {
      await answer(api.PUT('/api/v1/me/name', { body }));
      const changed = await answer(api.GET('/api/v1/me'));
      session.set({ status: 'signedIn', me: changed });
      setCorrected((count) => count + 1);
      await queries.invalidateQueries({ queryKey: ['my-data'] });
    },
  });
  return (
    <section class={css.part} aria-labelledby="correct">
      <h2 id="correct">{m.correct}</h2>
      {corrected > 0 && <Arrived key={corrected} tone="good" title={m.corrected} />}
      <Form form={form} label={m.correct}>
        <TextField
          name="displayName"
          label={m.name}
          hint={m.nameHint}
          error={form.errors['displayName']}
          autoComplete="name"
          maxLength={120}
          value={form.values.displayName}
          onChange={(value) => form.set('displayName', value)}
        />
        <div>
          <Button type="submit" look="secondary" pending={form.sending}>
            {form.sending ? m.saving : m.correct}
          </Button>
        </div>
      </Form>
    </section>
  );
}
