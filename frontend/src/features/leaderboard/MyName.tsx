import { queryOptions, useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { Consent, Me } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Page';
import { Skeleton } from '../../shared/ui/Skeleton';
import { commonMessages } from '../../shared/words/common';
import { consentMessages } from './consent';

const consentsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['consents', personId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/me/consents', { signal })),
  });

/** What a person agrees to; nothing is agreed to before they say so here. */
export default function MyName({ me }: { me: Me }) {
  const common = useMessages(commonMessages);
  const consents = useQuery(consentsQuery(me.id));
  return (
    <QueryView query={consents} pending={<Skeleton label={common.loading} lines={4} />}>
      {({ items }) => (
        <>
          {items.map((consent) => (
            <OneConsent key={consent.purpose} consent={consent} me={me} />
          ))}
        </>
      )}
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
      ]);
    },
  });
  return (
    <Card label={m.title}>
      <h2>{m.title}</h2>
      <p>{m.lead}</p>
      <p>{text[language]}</p>
      <p role="status">
        <strong>{givenAt === null ? m.notGiven : m.since({ time: formats.dateTime(givenAt) })}</strong>
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
