import { queryOptions, useQuery, useQueryClient } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { TakingPart } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { registerMessages } from './messages';

const takingPartQuery = queryOptions({
  queryKey: ['taking-part'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/me/consents/taking-part', { signal })),
});

/** Whoever took their agreement back could register nowhere: that is said first, and how to come back. */
export function UnlessLeft({ children }: { children: ComponentChildren }) {
  const agreement = useQuery(takingPartQuery);
  return (
    <QueryView query={agreement}>
      {(known) => (known.withdrawnAt ? <TakePartAgain known={known} since={known.withdrawnAt} /> : children)}
    </QueryView>
  );
}

function TakePartAgain({ known: { asked }, since }: { known: TakingPart; since: string }) {
  const m = useMessages(registerMessages);
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
