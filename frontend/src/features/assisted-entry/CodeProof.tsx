import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import type { AskedConsent } from '../../shared/api/types';
import { TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import type { EntryFormState } from './formState';
import { CODE_BOX, leaveCode, toTitle } from './jump';
import { entryMessages } from './messages';

const DIGITS = 6;

interface Props {
  form: EntryFormState;
  asked: AskedConsent;
  busy: boolean;
  run: (step: () => Promise<void>) => Promise<void>;
}

/** The message takes its time: the idea is typed meanwhile. */
export function CodeProof({ form, asked, busy, run }: Props) {
  const m = useMessages(entryMessages);
  const phone = form.values.author.phone.trim();
  const [request, setRequest] = useState<{ id: string; phone: string } | null>(null);
  const [code, setCode] = useState('');
  const isAsked = request?.phone === phone;

  const ask = () =>
    run(async () => {
      const { requestId } = await answer(
        api.POST('/api/v1/assisted-entries/consent-codes', { body: { phone } }),
      );
      setCode('');
      setRequest({ id: requestId, phone });
      toTitle();
    });
  const check = (typed: string) =>
    run(async () => {
      const proof = await answer(
        api.POST('/api/v1/assisted-entries/consent-codes/confirmation', {
          body: { requestId: request?.id ?? '', code: typed, textVersion: asked.textVersion },
        }),
      );
      leaveCode();
      form.set('proof', { id: proof.id, kind: proof.kind, phone });
    });

  return (
    <>
      {isAsked && <p role="status">{m.codeSent}</p>}
      {isAsked && (
        <TextField
          name={CODE_BOX}
          label={m.code}
          hint={m.codeHint}
          inputMode="numeric"
          maxLength={DIGITS}
          short
          value={code}
          onChange={(typed) => {
            setCode(typed);
            if (typed.length === DIGITS) void check(typed);
          }}
        />
      )}
      <ButtonRow>
        {isAsked && (
          <Button look="secondary" pending={busy} onClick={() => void check(code)}>
            {m.checkCode}
          </Button>
        )}
        <Button look={isAsked ? 'quiet' : 'secondary'} pending={busy} onClick={() => void ask()}>
          {isAsked ? m.sendAgain : m.sendCode}
        </Button>
      </ButtonRow>
    </>
  );
}
