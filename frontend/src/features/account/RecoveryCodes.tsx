import { useRef } from 'preact/hooks';
import { save } from '../../shared/files/Download';
import { useMessages } from '../../shared/i18n/messages';
import { Arrived } from '../../shared/ui/Arrived';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import css from './Account.module.css';
import { accountMessages } from './messages';

/** Shown once: they can be copied, saved, or written down, and only then does the page go on. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const m = useMessages(accountMessages).factor;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = codes.join('\n');
  return (
    <>
      <Arrived tone="good" title={m.codesTitle}>
        <p>{m.codesLead}</p>
      </Arrived>
      <textarea
        ref={field}
        class={css.codes}
        aria-label={m.codes}
        readOnly
        rows={codes.length}
        value={text}
        spellcheck={false}
      />
      <ButtonRow>
        <CopyButton
          text={text}
          field={field}
          label={m.copy}
          copied={m.copied}
          selected={m.selected}
          look="secondary"
        />
        <Button
          look="secondary"
          onClick={() => save(new Blob([`${text}\n`], { type: 'text/plain' }), m.file)}
        >
          {m.save}
        </Button>
      </ButtonRow>
      <div>
        <Button large onClick={onKept}>
          {m.kept}
        </Button>
      </div>
    </>
  );
}
