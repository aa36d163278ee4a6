import { useState } from 'preact/hooks';
import { answer, api, createKey } from '../../shared/api/client';
import { FileInput } from '../../shared/files/FileInput';
import { asBody } from '../../shared/files/sending';
import { TextField } from '../../shared/form/inputs';
import { today } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import type { ProofProps } from './ConsentFields';
import { entryMessages } from './messages';

export function PaperProof({ form, asked, busy, run }: ProofProps) {
  const m = useMessages(entryMessages);
  const [signedOn, setSignedOn] = useState(today());
  const keep = (file: File) =>
    run(async () => {
      const proof = await answer(
        api.POST('/api/v1/assisted-entries/papers', {
          params: {
            query: { textVersion: asked.textVersion, signedOn },
            header: { 'Idempotency-Key': createKey() },
          },
          ...asBody(file),
        }),
      );
      form.set('proof', { id: proof.id, kind: proof.kind, phone: '' });
      setTimeout(() => document.getElementById('unitId')?.focus());
    });
  return (
    <>
      <TextField
        name="signedOn"
        label={m.signedOn}
        type="date"
        max={today()}
        short
        value={signedOn}
        onChange={setSignedOn}
      />
      <FileInput
        name="paper"
        label={m.paper}
        hint={busy ? m.sending : m.paperHint}
        accept="image/*,application/pdf"
        once
        onPick={(file) => {
          if (file) void keep(file);
        }}
      />
    </>
  );
}
