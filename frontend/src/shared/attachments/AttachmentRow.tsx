import { useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attachment } from '../api/types';
import { useFormats } from '../i18n/formats';
import { useMessages } from '../i18n/messages';
import { Icon } from '../ui/Icon';
import css from './Attachments.module.css';
import { attachmentMessages } from './messages';
import { thumbnailQuery } from './queries';

interface Props {
  idea: string;
  file: Attachment;
  children: ComponentChildren;
}

/** One file: what it looks like, what it is called, how large it is. */
export function AttachmentRow({ idea, file, children }: Props) {
  const m = useMessages(attachmentMessages);
  const formats = useFormats();
  const kilobytes = formats.number(Math.max(1, Math.round(file.bytes / 1024)));
  return (
    <li class={css.row}>
      {file.thumbnail ? (
        <Thumbnail idea={idea} file={file.id} />
      ) : (
        <span class={css.paper}>
          <Icon name="copy" size={28} />
        </span>
      )}
      <div class={css.about}>
        <span class={css.name}>{file.name}</span>
        <span class="soft">
          {file.kind === 'RECOGNITION' && `${m.recognition}, `}
          {m.size({ kilobytes })}
        </span>
        <div class={css.actions}>{children}</div>
      </div>
    </li>
  );
}

/** Decorative: the name stands beside it. */
function Thumbnail({ idea, file }: { idea: string; file: string }) {
  const { data } = useQuery(thumbnailQuery(idea, file));
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return address ? <img class={css.thumbnail} src={address} alt="" /> : <span class={css.paper} />;
}
