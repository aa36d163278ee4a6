import type { ComponentChildren } from 'preact';
import type { MessageFile } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { fileMessages } from './fileWords';

/** What it is called, what it is, how large it is. */
export function FileLine({ file, children }: { file: MessageFile; children: ComponentChildren }) {
  const m = useMessages(fileMessages);
  const { number } = useFormats();
  return (
    <li>
      <span>{file.name}</span>{' '}
      <span class="soft">
        {m.fileTypes[file.type]},{' '}
        {m.fileSize({ kilobytes: number(Math.max(1, Math.round(file.bytes / 1024))) })}
      </span>{' '}
      {children}
    </li>
  );
}
