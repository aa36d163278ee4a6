import { useInfiniteQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { SupportMessage } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Button } from '../../shared/ui/Button';
import { Timeline, type TimelineItem } from '../../shared/ui/Timeline';
import { FileLine } from './FileLine';
import { fetchFile } from './files';
import { fileMessages } from './fileWords';
import { messagesQuery } from './queries';
import { talkMessages } from './talk';
import css from './Support.module.css';

/** All that was written and done, from the question on. */
export function Conversation({ caseId }: { caseId: string }) {
  const m = useMessages(talkMessages);
  const formats = useFormats();
  const messages = useInfiniteQuery(messagesQuery(caseId));
  const item = (message: SupportMessage): TimelineItem => {
    const who = message.authorName ?? m.part[message.part];
    const happened = message.event in m.event && m.event[message.event as keyof typeof m.event];
    const isWritten = message.event === 'WROTE' || message.event === 'ASKED_BACK';
    return {
      key: message.id,
      title: happened ? `${who} ${happened}` : `${who} (${m.part[message.part]})`,
      meta: formats.dateTime(message.at) + (message.event === 'ASKED_BACK' ? ` · ${m.asksBack}` : ''),
      text: message.text ?? (isWritten ? m.gone : undefined),
      more: message.files.length > 0 && <Sent caseId={caseId} message={message} />,
    };
  };
  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation">{m.conversation}</h2>
      <QueryView query={messages}>
        {({ pages }) => (
          <Timeline label={m.conversation} items={pages.flatMap((page) => page.items).map(item)} />
        )}
      </QueryView>
      {messages.hasNextPage && (
        <Button
          look="secondary"
          pending={messages.isFetchingNextPage}
          onClick={() => void messages.fetchNextPage()}
        >
          {m.more}
        </Button>
      )}
    </section>
  );
}

function Sent({ caseId, message }: { caseId: string; message: SupportMessage }) {
  const m = useMessages(fileMessages);
  return (
    <ul class={css.files} aria-label={m.files}>
      {message.files.map((file) => (
        <FileLine key={file.id} file={file}>
          <Download
            label={m.fileDownload}
            about={m.fileOf({ name: file.name })}
            name={file.name}
            fetch={() => fetchFile(caseId, file.id)}
          />
        </FileLine>
      ))}
    </ul>
  );
}
