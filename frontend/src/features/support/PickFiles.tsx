import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { Problem } from '../../shared/api/Problem';
import type { MessageFile } from '../../shared/api/types';
import { FileInput } from '../../shared/files/FileInput';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { FileLine } from './FileLine';
import { keepFile, MOST_FILES } from './files';
import { fileMessages } from './fileWords';
import css from './Support.module.css';

const KINDS = 'image/*,.pdf,.docx,.xlsx';

interface Props {
  files: MessageFile[];
  /** By what stands there then: others may have arrived meanwhile. */
  onChange: (change: (now: MessageFile[]) => MessageFile[]) => void;
  /** How many are on their way; what they go with waits for them. */
  arriving: number;
  onArriving: (change: (now: number) => number) => void;
}

/** Photos and documents for a question or a message; each is sent and checked at once, and goes along when the message does. */
export function PickFiles({ files, onChange, arriving, onArriving }: Props) {
  const m = useMessages(fileMessages);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [news, setNews] = useState('');
  const add = async (file: File) => {
    onArriving((count) => count + 1);
    setProblem(null);
    try {
      const kept = await keepFile(file);
      onChange((now) => [...now, kept].slice(0, MOST_FILES));
      setNews(m.fileAdded({ name: kept.name }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    } finally {
      onArriving((count) => count - 1);
    }
  };
  return (
    <div class={css.facts}>
      {files.length > 0 && (
        <ul class={css.files} aria-label={m.files}>
          {files.map((file) => (
            <FileLine key={file.id} file={file}>
              <Button
                look="quiet"
                onClick={() => {
                  onChange((now) => now.filter(({ id }) => id !== file.id));
                  setNews(m.fileRemoved({ name: file.name }));
                }}
              >
                {m.fileRemove}
                <span class="visually-hidden">{m.fileOf({ name: file.name })}</span>
              </Button>
            </FileLine>
          ))}
        </ul>
      )}
      {problem && <Problem error={problem} />}
      <p class="soft" role="status">
        {arriving > 0 ? m.fileSending : news}
      </p>
      {files.length + arriving < MOST_FILES && (
        <FileInput
          name="files"
          label={m.fileAdd}
          hint={m.fileHint}
          accept={KINDS}
          once
          onPick={(file) => file && void add(file)}
        />
      )}
    </div>
  );
}
