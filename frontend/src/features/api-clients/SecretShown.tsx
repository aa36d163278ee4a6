import { useRef } from 'preact/hooks';
import type { IssuedSecret } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import css from './ApiClients.module.css';
import { clientMessages } from './messages';

/** The one moment at which a secret can be read. It is forgotten with this page. */
export function SecretShown({ issued, onHide }: { issued: IssuedSecret; onHide: () => void }) {
  const m = useMessages(clientMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const { secret } = issued;
  return (
    <Arrived tone="info" title={m.secretTitle}>
      <div class={css.part}>
        <p>{secret === null ? m.secretGone : m.secretOnce}</p>
        <p>
          {m.clientId}: <strong class={css.secret}>{issued.id}</strong>
        </p>
        {secret !== null && (
          <>
            <label for="issued-secret">{m.secret}</label>
            <textarea id="issued-secret" ref={field} class={css.secret} rows={3} readOnly value={secret} />
            <CopyButton text={secret} field={field} label={m.copy} copied={m.copied} selected={m.selected} />
          </>
        )}
        <ButtonRow>
          <Button look="secondary" onClick={onHide}>
            {m.secretDone}
          </Button>
        </ButtonRow>
      </div>
    </Arrived>
  );
}
