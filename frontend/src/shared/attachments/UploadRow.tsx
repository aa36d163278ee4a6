import { useFormats } from '../i18n/formats';
import { useLanguage } from '../i18n/language';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import css from './Attachments.module.css';
import { attachmentMessages } from './messages';
import type { Upload } from './useUploads';

interface Props {
  upload: Upload;
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
}

/** A file on its way, and what can be done about it. */
export function UploadRow({ upload, onPause, onResume, onCancel }: Props) {
  const m = useMessages(attachmentMessages);
  const { number } = useFormats();
  const language = useLanguage();
  const { status, name, sent, error } = upload;
  const percent = Math.floor(sent * 100);
  // The same file is refused for the same reason; only the room for it may have come.
  const mayTryAgain =
    status === 'failed' && (error?.problem.status !== 422 || error.problem.type.endsWith('/too-many-files'));
  const texts = {
    queued: m.queued,
    preparing: m.preparing,
    sending: m.sending({ percent: number(percent) }),
    waiting: m.waiting({ percent: number(percent) }),
    paused: m.paused({ percent: number(percent) }),
    checking: m.checking,
    failed: error ? (error.detail(language) ?? error.title(language)) : '',
  };
  const about = <span class="visually-hidden">{m.of({ name })}</span>;
  return (
    <li class={css.row}>
      <span class={css.paper} />
      <div class={css.about}>
        <span class={css.name}>{name}</span>
        {status !== 'failed' && <Progress slim percent={percent} />}
        <span
          class={status === 'failed' ? css.failed : 'soft'}
          role={status === 'failed' ? 'alert' : undefined}
        >
          {texts[status]}
        </span>
        <div class={css.actions}>
          {(status === 'sending' || status === 'waiting') && (
            <Button look="quiet" onClick={onPause}>
              {m.pause}
              {about}
            </Button>
          )}
          {(status === 'paused' || mayTryAgain) && (
            <Button look="quiet" onClick={onResume}>
              {status === 'paused' ? m.resume : m.again}
              {about}
            </Button>
          )}
          {status !== 'checking' && (
            <Button look="quiet" onClick={onCancel}>
              {m.remove}
              {about}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
