import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { answer, api, ifMatch } from '../../shared/api/client';
import { QueryView } from '../../shared/api/QueryView';
import type { NoticePreference } from '../../shared/api/types';
import { Form } from '../../shared/form/Form';
import { Checkbox } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { noticeMessages } from './messages';
import { preferenceQuery } from './queries';

/** Where else somebody wants to be told. */
export function Preference() {
  const preference = useQuery(preferenceQuery);
  return <QueryView query={preference}>{(found) => <Choices preference={found} />}</QueryView>;
}

function Choices({ preference }: { preference: NoticePreference }) {
  const m = useMessages(noticeMessages);
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const { phoneAtOnce, emailAtOnce, emailSummary } = preference;
  const form = useForm({
    initial: { phoneAtOnce, emailAtOnce, emailSummary },
    validate: () => ({}),
    submit: async (body) => {
      await answer(
        api.PUT('/api/v1/me/notice-preference', {
          params: { header: ifMatch(preference.version) },
          body,
        }),
      );
      await queries.invalidateQueries({ queryKey: preferenceQuery.queryKey });
      setSaved(true);
    },
  });
  const box = (name: keyof typeof form.values, label: string, reached: boolean) => (
    <>
      <Checkbox
        name={name}
        label={label}
        checked={form.values[name]}
        onChange={(checked) => {
          setSaved(false);
          form.set(name, checked);
        }}
      />
      {!reached && <p class="soft">{m.notReached}</p>}
    </>
  );
  return (
    <Form form={form} label={m.preference}>
      {box('phoneAtOnce', m.phoneAtOnce, preference.phoneReached)}
      {box('emailAtOnce', m.emailAtOnce, preference.emailReached)}
      {box('emailSummary', m.emailSummary, preference.emailReached)}
      <p class="soft">{m.quiet({ from: preference.quietFrom, until: preference.quietUntil })}</p>
      {saved && (
        <Notice tone="good" announce>
          {m.saved}
        </Notice>
      )}
      <div>
        <Button type="submit" pending={form.sending}>
          {m.save}
        </Button>
      </div>
    </Form>
  );
}
