import { useQuery } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { Problem } from '../api/Problem';
import { Download } from '../files/Download';
import { useMessages } from '../i18n/messages';
import { AttachmentRow } from './AttachmentRow';
import css from './Attachments.module.css';
import { attachmentMessages } from './messages';
import { attachmentsQuery, fetchFile } from './queries';

/** The files of an idea to look at; nothing where there are none. */
export function AttachedFiles({ idea }: { idea: string }) {
  const m = useMessages(attachmentMessages);
  const title = useId();
  const { data, error, refetch } = useQuery(attachmentsQuery(idea));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  const files = data?.items.filter((file) => file.state === 'READY') ?? [];
  if (files.length === 0) return null;
  return (
    <section class={css.section} aria-labelledby={title}>
      <h2 id={title}>{m.title}</h2>
      <ul class={css.list}>
        {files.map((file) => (
          <AttachmentRow key={file.id} idea={idea} file={file}>
            <Download
              label={m.download}
              about={m.of({ name: file.name })}
              name={file.name}
              fetch={() => fetchFile(idea, file.id)}
            />
          </AttachmentRow>
        ))}
      </ul>
    </section>
  );
}
