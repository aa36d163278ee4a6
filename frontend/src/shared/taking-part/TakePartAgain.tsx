import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../api/client';
import type { TakingPart } from '../api/types';
import { Form } from '../form/Form';
import { useForm } from '../form/useForm';
import { useFormats } from '../i18n/formats';
import { useLanguage } from '../i18n/language';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { takingPartMessages } from './messages';

/** For whoever took their agreement back: what was taken back, and the way to come back. */
export function TakePartAgain({ known: { asked }, since }: { known: TakingPart; since: string }) {
  const m = useMessages(takingPartMessages);
  const formats = useFormats();
  const language = useLanguage();
  const queries = useQueryClient();
  const [key] = useState(createKey);
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      const header = { 'Idempotency-Key': key };
      const body = { purpose: asked.purpose, textVersion: asked.textVersion };
      await answer(api.POST('/api/v1/me/consents', { params: { header }, body }));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form form={form} label={m.leftTitle}>
      <Notice title={m.leftTitle}>
        <p>{m.left({ time: formats.dateTime(since) })}</p>
        <p>{asked.text[language]}</p>
      </Notice>
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.agreeing : m.agree}
        </Button>
      </div>
      <p>
        <a href="/me/data">{m.myData}</a>
      </p>
    </Form>
  );
}
