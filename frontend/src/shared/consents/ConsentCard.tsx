import { queryOptions, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../api/client';
import { QueryView } from '../api/QueryView';
import type { Consent, Me } from '../api/types';
import { Form } from '../form/Form';
import { useForm } from '../form/useForm';
import { useFormats } from '../i18n/formats';
import { useLanguage } from '../i18n/language';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Card } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { commonMessages } from '../words/common';
import { consentMessages } from './messages';

const consentsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['consents', personId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/me/consents', { signal })),
  });

interface Props {
  me: Me;
  purpose: Consent['purpose'];
}

/** Whether a person agrees to something; nothing is agreed to before they say so here. */
export default function ConsentCard({ me, purpose }: Props) {
  const common = useMessages(commonMessages);
  const consents = useQuery(consentsQuery(me.id));
  return (
    <QueryView query={consents} pending={<Skeleton label={common.loading} lines={4} />}>
      {({ items }) => {
        const consent = items.find((item) => item.purpose === purpose);
        return consent && <OneConsent consent={consent} me={me} />;
      }}
    </QueryView>
  );
}

function OneConsent({ consent, me }: { consent: Consent; me: Me }) {
  const m = useMessages(consentMessages);
  const formats = useFormats();
  const language = useLanguage();
  const queries = useQueryClient();
  const [attemptKey, setAttemptKey] = useState(createKey);
  const { purpose, textVersion, text, givenAt } = consent;
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      if (givenAt === null) {
        const header = { 'Idempotency-Key': attemptKey };
        await answer(api.POST('/api/v1/me/consents', { params: { header }, body: { purpose, textVersion } }));
        // Agreeing once more, after having taken it back, is another thing to ask for.
        setAttemptKey(createKey());
      } else {
        await answer(api.DELETE('/api/v1/me/consents/{purpose}', { params: { path: { purpose } } }));
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: consentsQuery(me.id).queryKey }),
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['publication'] }),
      ]);
    },
  });
  return (
    <Card label={m.title[purpose]}>
      <h2>{m.title[purpose]}</h2>
      <p>{m.lead}</p>
      <p>{text[language]}</p>
      <p role="status">
        <strong>
          {givenAt === null ? m.notGiven[purpose] : m.since({ time: formats.dateTime(givenAt) })}
        </strong>
      </p>
      <Form form={form}>
        <div>
          <Button type="submit" look={givenAt === null ? 'primary' : 'secondary'} pending={form.sending}>
            {givenAt === null ? m.give : m.withdraw}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
