import { useLayoutEffect } from 'preact/hooks';
import * as v from 'valibot';
import { answer, api } from '../../shared/api/client';
import type { SecondFactorOffer } from '../../shared/api/types';
import { fieldErrors } from '../../shared/form/fieldErrors';
import { Form, SendRow } from '../../shared/form/Form';
import { TextField } from '../../shared/form/inputs';
import { useForm } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import css from './Account.module.css';
import { accountMessages } from './messages';

const GROUP = 4;

interface Props {
  offer: SecondFactorOffer;
  onConfirmed: (codes: string[]) => void;
  onClose: () => void;
}

/** The secret as a picture and as text; it counts only once a code of it was typed. */
export function ConfirmApp({ offer, onConfirmed, onClose }: Props) {
  const m = useMessages(accountMessages).factor;
  useLayoutEffect(() => document.getElementById('scan')?.focus(), []);
  const form = useForm({
    initial: { code: '' },
    validate: ({ code }) =>
      fieldErrors(v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/, m.codeMissing)) }), {
        code: code.replace(/\s/g, ''),
      }),
    submit: async ({ code }) => {
      const body = { code: code.replace(/\s/g, '') };
      onConfirmed((await answer(api.POST('/api/v1/me/second-factor/confirmation', { body }))).codes);
    },
  });
  return (
    <Form form={form} label={m.begin}>
      <h2 id="scan" tabIndex={-1}>
        {m.scan}
      </h2>
      <p>{m.scanHint}</p>
      <img
        class={css.picture}
        src={`data:image/svg+xml,${encodeURIComponent(offer.picture)}`}
        alt={m.picture}
        width={220}
        height={220}
      />
      <p>
        {m.secret}
        <br />
        <code class={css.secret}>{offer.secret.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ')}</code>
      </p>
      <TextField
        name="code"
        label={m.newCode}
        hint={m.newCodeHint}
        error={form.errors['code']}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        short
        value={form.values.code}
        onChange={(code) => form.set('code', code)}
      />
      <SendRow form={form} yes={m.confirm} sending={m.working} no={m.cancel} onClose={onClose} />
    </Form>
  );
}
