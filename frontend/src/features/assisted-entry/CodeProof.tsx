import { useState } from 'preact/hooks';
import { answer, api } from '../../shared/api/client';
import { TextField } from '../../shared/form/inputs';
import { useMessages } from '../../shared/i18n/messages';
import { Button, ButtonRow } from '../../shared/ui/Button';
import type { ProofProps } from './ConsentFields';
import { entryMessages } from './messages';

const DIGITS = 6;

export function CodeProof({ form, asked, busy, run }: ProofProps) {
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
      // Once it is drawn.
      setTimeout(() => document.getElementById('consent-code')?.focus());
    });
  const check = (typed: string) =>
    run(async () => {
      const proof = await answer(
        api.POST('/api/v1/assisted-entries/consent-codes/confirmation', {
          body: { requestId: request?.id ?? '', code: typed, textVersion: asked.textVersion },
        }),
      );
      form.set('proof', { id: proof.id, kind: proof.kind, phone });
      setTimeout(() => document.getElementById('unitId')?.focus());
    });

  return (
    <>
      {isAsked && <p role="status">{m.codeSent}</p>}
      {isAsked && (
        <TextField
          name="consent-code"
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
