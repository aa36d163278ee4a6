import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useId, useState } from 'preact/hooks';
import { ApiError } from '../api/ApiError';
import { Problem } from '../api/Problem';
import type { Attachment, AttachmentKind } from '../api/types';
import { Download } from '../files/Download';
import { FileInput } from '../files/FileInput';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import { AttachmentRow } from './AttachmentRow';
import css from './Attachments.module.css';
import { attachmentMessages } from './messages';
import { attachmentsQuery, fetchFile } from './queries';
import { remove } from './upload';
import { UploadRow } from './UploadRow';
import { useUploads } from './useUploads';

const PHOTOS = 'image/*';
const DOCUMENTS = '.pdf,.docx,.xlsx';

interface Props {
  idea: string;
  /** The recognition decision, or whatever else shows the idea. */
  recognition?: boolean;
}

/** Adds files to an idea and takes them away; each is sent at once, so nothing here waits for the form. */
export default function AttachFiles({ idea, recognition = false }: Props) {
  const m = useMessages(attachmentMessages);
  const title = useId();
  const queries = useQueryClient();
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState<ApiError | null>(null);
  const files = useQuery(attachmentsQuery(idea));
  const kind: AttachmentKind = recognition ? 'RECOGNITION' : 'DOCUMENT';
  const uploads = useUploads(idea, kind, (name) => setNews(m.added({ name })));

  const attempt = async (step: () => Promise<void>) => {
    setProblem(null);
    try {
      await step();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
    }
  };
  const take = (file: Attachment) =>
    attempt(async () => {
      await remove(idea, file.id);
      await queries.invalidateQueries({ queryKey: attachmentsQuery(idea).queryKey });
      setNews(m.removed({ name: file.name }));
    });

  if (files.isPending) return <Skeleton label={m.loading} lines={2} />;
  if (files.isError) return <Problem error={files.error} onRetry={() => void files.refetch()} />;
  const shown = files.data.items.filter((file) => (file.kind === 'RECOGNITION') === recognition);
  const isBeingSent = (file: Attachment) =>
    file.state === 'UPLOADING' && uploads.uploads.some((upload) => upload.name === file.name);
  const rest = shown.filter((file) => !isBeingSent(file));
  const taken =
    rest.filter(({ state }) => state !== 'REFUSED').length +
    uploads.uploads.filter(({ status }) => status !== 'failed').length;
  const isFull = taken >= (recognition ? 1 : 5);
  return (
    <section class={css.section} aria-labelledby={title}>
      <h2 id={title}>{recognition ? m.recognitionTitle : m.title}</h2>
      {rest.length + uploads.uploads.length > 0 && (
        <ul class={css.list}>
          {rest.map((file) => (
            <Kept key={file.id} idea={idea} file={file} onRemove={() => void take(file)} />
          ))}
          {uploads.uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onPause={() => uploads.pause(upload.key)}
              onResume={() => uploads.resume(upload.key)}
              onCancel={() => void attempt(() => uploads.cancel(upload.key))}
            />
          ))}
        </ul>
      )}
      {problem && <Problem error={problem} />}
      <p class={css.news} role="status">
        {news}
      </p>
      {isFull ? (
        <p class="soft">{m.full}</p>
      ) : (
        <FileInput
          name={recognition ? 'recognition-file' : 'files'}
          label={recognition ? m.recognitionAdd : m.add}
          hint={recognition ? m.recognitionHint : m.hint}
          accept={`${PHOTOS},${DOCUMENTS}`}
          multiple={!recognition}
          once
          onPick={(file) => file && uploads.add(file)}
        />
      )}
    </section>
  );
}

interface KeptProps {
  idea: string;
  file: Attachment;
  onRemove: () => void;
}

function Kept({ idea, file, onRemove }: KeptProps) {
  const m = useMessages(attachmentMessages);
  const { number } = useFormats();
  const about = m.of({ name: file.name });
  return (
    <AttachmentRow idea={idea} file={file}>
      {file.state === 'READY' ? (
        <Download label={m.download} about={about} name={file.name} fetch={() => fetchFile(idea, file.id)} />
      ) : (
        <span>
          {m.unfinished({ percent: number(Math.floor((file.received / Math.max(1, file.bytes)) * 100)) })}
        </span>
      )}
      <Button look="quiet" onClick={onRemove}>
        {m.remove}
        <span class="visually-hidden">{about}</span>
      </Button>
    </AttachmentRow>
  );
}
