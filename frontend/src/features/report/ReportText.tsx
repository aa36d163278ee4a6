import { useRef } from 'preact/hooks';
import type { DayReport } from '../../shared/api/types';
import { useMessages } from '../../shared/i18n/messages';
import { useLive } from '../../shared/live';
import { Button, ButtonRow } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { reportMessages } from './messages';
import css from './Report.module.css';

/** The text in a field of its own, so that it can be selected where nothing else works. */
export function ReportText({ report }: { report: DayReport }) {
  const m = useMessages(reportMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const canShare = useLive() && 'share' in navigator;
  return (
    <div class={css.part}>
      <label for="reportText">{m.text}</label>
      <textarea
        id="reportText"
        class={css.text}
        ref={field}
        readOnly
        rows={Math.min(24, report.text.split('\n').length + 2)}
        value={report.text}
        aria-describedby="reportTextHint"
      />
      <p id="reportTextHint" class="soft">
        {m.textHint}
      </p>
      <ButtonRow>
        <CopyButton text={report.text} field={field} label={m.copy} copied={m.copied} selected={m.selected} />
        {canShare && (
          <Button look="secondary" onClick={() => void share(report.text)}>
            {m.share}
          </Button>
        )}
      </ButtonRow>
    </div>
  );
}

async function share(text: string): Promise<void> {
  try {
    await navigator.share({ text });
  } catch {
    // Whoever closes the share sheet has decided not to share.
  }
}
