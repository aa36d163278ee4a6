import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import { restoreSession } from '../../shared/api/session';
import { SignedIn } from '../../shared/api/SignedIn';
import type { Me } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { LONGEST_PASSWORD, NewPassword } from '../../shared/form/NewPassword';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button } from '../../shared/ui/Button';
import { Notice } from '../../shared/ui/Notice';
import { Page } from '../../shared/ui/Page';
import { addresses } from './addresses';
import { accountMessages } from './messages';

const SHORTEST = 8;

export function MyPassword() {
  const m = useMessages(accountMessages);
  return (
    <Page title={m.password} lead={m.passwordLead} back={{ href: addresses.account, label: m.title }} narrow>
      <SignedIn here={addresses.password}>{(me) => <ChangePassword me={me} />}</SignedIn>
    </Page>
  );
}

function ChangePassword({ me }: { me: Me }) {
  const m = useMessages(accountMessages);
  const [shown, setShown] = useState(false);
  const [changed, setChanged] = useState(0);
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    validate: (values) =>
      fieldErrors(
        v.object({
          currentPassword: v.pipe(v.string(), v.minLength(1, m.currentMissing)),
          newPassword: v.pipe(v.string(), v.minLength(SHORTEST, m.nextShort)),
        }),
        values,
      ),
    submit: async (body) => {
      await answer(api.PUT('/api/v1/me/password', { body }));
      form.setValues(() => ({ currentPassword: '', newPassword: '' }));
      setChanged((count) => count + 1);
      if (me.duty) await restoreSession();
    },
  });
  return (
    <>
      {me.duty === 'NEW_PASSWORD' && (
        <Notice tone="act" title={m.lentTitle}>
          <p>{m.lentHint}</p>
        </Notice>
      )}
      {changed > 0 && (
        <Arrived key={changed} tone="good" title={m.changed}>
          <p>{m.changedHint}</p>
        </Arrived>
      )}
      <Form form={form} label={m.password}>
        {/* So that the browser's own list of passwords knows whose it is. */}
        <input type="hidden" name="username" autocomplete="username" value={me.phone ?? me.email ?? ''} />
        <TextField
          name="currentPassword"
          label={m.current}
          type={shown ? 'text' : 'password'}
          error={form.errors['currentPassword']}
          autoComplete="current-password"
          maxLength={LONGEST_PASSWORD}
          value={form.values.currentPassword}
          onChange={(value) => form.set('currentPassword', value)}
        />
        <NewPassword
          name="newPassword"
          label={m.next}
          hint={m.nextHint}
          show={m.show}
          shown={shown}
          onShow={setShown}
          error={form.errors['newPassword']}
          value={form.values.newPassword}
          onChange={(value) => form.set('newPassword', value)}
        />
        <div>
          <Button type="submit" large pending={form.sending}>
            {form.sending ? m.saving : m.save}
          </Button>
        </div>
      </Form>
    </>
  );
}
