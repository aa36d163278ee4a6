import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { restoreSession, useSession } from '../../shared/api/session';
import type { OpenedInvitation } from '../../shared/api/types';
import { entryPaths } from '../../shared/entryPaths';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { invitationMessages } from './messages';
import { NewcomerForm } from './NewcomerForm';

const KEPT = 'sk.invitation';

/** The code comes behind a "#", which no server is told; it is kept while somebody signs in. */
const codeOfAddress = (): string =>
  decodeURIComponent(location.hash.slice(1)) || (sessionStorage.getItem(KEPT) ?? '');

export default function InvitationPage() {
  const m = useMessages(invitationMessages);
  const [opened, setOpened] = useState<{ code: string; invitation: OpenedInvitation } | null>(null);
  const [isDone, setDone] = useState(false);
  const accepted = () => {
    sessionStorage.removeItem(KEPT);
    setDone(true);
  };
  return (
    <Page title={m.title} lead={opened ? undefined : m.lead} narrow>
      {!opened && (
        <CodeForm
          onOpened={(code, invitation) => {
            sessionStorage.setItem(KEPT, code);
            setOpened({ code, invitation });
          }}
        />
      )}
      {opened && <Summary invitation={opened.invitation} />}
      {opened && isDone && (
        <Arrived tone="good" title={m.done}>
          <p>{m.doneHint}</p>
          <ButtonLink href={paths.myRights}>{m.rights}</ButtonLink>
        </Arrived>
      )}
      {opened && !isDone && <Accept {...opened} onAccepted={accepted} />}
    </Page>
  );
}

function CodeForm({ onOpened }: { onOpened: (code: string, invitation: OpenedInvitation) => void }) {
  const m = useMessages(invitationMessages);
  const form = useForm({
    initial: { code: '' },
    validate: (values) =>
      fieldErrors(v.object({ code: v.pipe(v.string(), v.trim(), v.minLength(16, m.codeMissing)) }), values),
    submit: async ({ code }) => {
      const body = { code: code.trim() };
      onOpened(body.code, await answer(api.POST('/api/v1/auth/invitations/open', { body })));
    },
  });
  useEffect(() => {
    const code = codeOfAddress();
    if (!code) return;
    sessionStorage.removeItem(KEPT);
    history.replaceState(null, '', location.pathname);
    form.set('code', code);
    form.onSubmit(new Event('submit'));
    // Once, with what the address brought.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Form form={form} label={m.title}>
      <TextField
        name="code"
        label={m.code}
        hint={m.codeHint}
        error={form.errors['code']}
        maxLength={40}
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.opening : m.open}
        </Button>
      </div>
    </Form>
  );
}

function Summary({ invitation }: { invitation: OpenedInvitation }) {
  const m = useMessages(invitationMessages);
  const formats = useFormats();
  const { startsOn, endsOn, validUntil } = invitation;
  return (
    <>
      <h2>{m.invited({ name: invitation.invitedBy, unit: invitation.unit.name })}</h2>
      <SummaryList
        rows={[
          { key: 'role', label: m.role, value: m.roles[invitation.role] },
          {
            key: 'days',
            label: m.days,
            value: m.from({ from: formats.date(startsOn), until: formats.date(endsOn) }),
          },
          { key: 'to', label: m.sentTo, value: invitation.contact },
          { key: 'until', label: m.until, value: formats.dateTime(validUntil) },
        ]}
      />
    </>
  );
}

interface AcceptProps {
  code: string;
  invitation: OpenedInvitation;
  onAccepted: () => void;
}

function Accept({ code, invitation, onAccepted }: AcceptProps) {
  const m = useMessages(invitationMessages);
  const current = useSession();
  const form = useForm({
    initial: {},
    validate: () => ({}),
    submit: async () => {
      await answer(api.POST('/api/v1/me/invitations', { body: { code } }));
      await restoreSession();
      onAccepted();
    },
  });
  if (!invitation.hasAccount)
    return <NewcomerForm code={code} invitation={invitation} onAccepted={onAccepted} />;
  if (current.status !== 'signedIn')
    return (
      <Notice tone="act">
        <p>{m.known}</p>
        <ButtonLink href={withQuery(paths.signIn, { return: entryPaths.invitation })}>{m.signIn}</ButtonLink>
      </Notice>
    );
  return (
    <Form form={form} label={m.title}>
      <p>{m.asMe({ name: current.me.displayName })}</p>
      <div>
        <Button type="submit" large pending={form.sending}>
          {form.sending ? m.accepting : m.accept}
        </Button>
      </div>
    </Form>
  );
}
