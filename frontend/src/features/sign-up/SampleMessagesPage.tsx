import { useQuery } from '@tanstack/preact-query';
import { answer, api } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { signUpMessages } from './messages';
import css from './SignUp.module.css';

/** What would have been sent. Only with the sample programme; elsewhere the server knows no such page. */
export default function SampleMessagesPage() {
  const m = useMessages(signUpMessages);
  const formats = useFormats();
  const messages = useQuery({
    queryKey: ['sample-messages'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/sample-messages', { signal })),
    staleTime: 0,
  });
  return (
    <Page title={m.sample} lead={m.sampleLead} narrow>
      <div>
        <Button look="secondary" pending={messages.isFetching} onClick={() => void messages.refetch()}>
          {m.reload}
        </Button>
      </div>
      <QueryView
        query={messages}
        isEmpty={({ items }) => items.length === 0}
        empty={<Notice>{m.noMessages}</Notice>}
      >
        {({ items }) => (
          <ul class={css.list} aria-label={m.sample}>
            {items.map((message) => (
              <li key={message.id}>
                <p class="soft">
                  {m.to({ recipient: message.recipient, time: formats.dateTime(message.sentAt) })}
                </p>
                {message.subject && <p>{message.subject}</p>}
                <p class={css.text}>{message.text}</p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Page>
  );
}
