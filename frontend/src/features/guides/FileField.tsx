import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api, createKey } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import type { GuideFile, GuideFileKind } from '../../shared/api/types';
import { FileInput } from '../../shared/files/FileInput';
import { asBody } from '../../shared/files/sending';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { filePath } from './addresses';
import { editMessages } from './edit';
import css from './Guides.module.css';

interface Props {
  /** Null before the guide has been saved for the first time. */
  guideId: string | null;
  kind: GuideFileKind;
  name: string;
  label: string;
  hint: string;
  accept: string;
  error?: string | undefined;
  file: GuideFile | null;
  onChange: (file: GuideFile | null) => void;
}

/** A file of the guide: sent at once, checked by the server, and kept when the guide is saved. */
export function FileField({ guideId, kind, name, label, hint, accept, error, file, onChange }: Props) {
  const m = useMessages(editMessages);
  const [sending, setSending] = useState(false);
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<ApiError | null>(null);
  const send = async (picked: File) => {
    if (!guideId) return;
    setSending(true);
    setProblem(null);
    setTold('');
    try {
      const sent = await answer(
        api.POST('/api/v1/guide-drafts/{id}/files', {
          params: { path: { id: guideId }, query: { kind }, header: { 'Idempotency-Key': createKey() } },
          ...asBody(picked),
        }),
      );
      onChange(sent);
      setTold(m.sentFile);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setProblem(failure);
    } finally {
      setSending(false);
    }
  };
  return (
    <div>
      {file?.kind === 'PICTURE' && (
        <img
          class={css.small}
          src={filePath(file.name)}
          alt=""
          width={file.width ?? undefined}
          height={file.height ?? undefined}
        />
      )}
      {guideId ? (
        <FileInput
          name={name}
          label={label}
          hint={sending ? m.sendingFile : hint}
          error={error}
          accept={accept}
          once
          onPick={(picked) => {
            if (picked) void send(picked);
          }}
        />
      ) : (
        <p class="soft">
          {label}: {m.saveFirst}
        </p>
      )}
      <p role="status">{told}</p>
      {problem && <Problem error={problem} />}
      {file && (
        <Button look="quiet" onClick={() => onChange(null)}>
          {m.removeFile}
          <span class="visually-hidden"> {label}</span>
        </Button>
      )}
    </div>
  );
}
