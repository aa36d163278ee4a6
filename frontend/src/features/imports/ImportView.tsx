import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { ListImport } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { Act } from './Act';
import { Found } from './Found';
import css from './Imports.module.css';
import { ImportTag } from './ImportTag';
import { Matching } from './Matching';
import { listMessages } from './messages';
import { importQuery } from './queries';
import { Slips } from './Slips';

/** What one file would do, does, or has done. */
export function ImportView({ id }: { id: string }) {
  const found = useQuery(importQuery(id));
  return <QueryView query={found}>{(one) => <Import one={one} />}</QueryView>;
}

function Import({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const isEnglish = useLanguage() === 'en';
  const problem = isEnglish ? one.problemEn : one.problem;
  return (
    <>
      <p>
        <ImportTag state={one.state} />{' '}
        <strong>{m.oneOf({ kind: m.kinds[one.kind], source: one.source })}</strong>
        <br />
        <span class="soft">
          {m.about({ file: one.fileName, unit: one.unit.name, at: formats.dateTime(one.uploadedAt) })}
        </span>
      </p>
      {problem && <Notice tone="bad" title={problem} announce />}
      {one.state === 'UPLOADED' && <Matching one={one} />}
      {one.state === 'CHECKING' && <p role="status">{m.checking}</p>}
      {one.state === 'DONE' && (
        <Notice tone="good" title={m.done({ count: formats.number(one.done) })} announce />
      )}
      {one.startedAt && <Progress one={one} />}
      <Act key={one.state} one={one} />
      <Slips one={one} />
      {one.rows > 0 && one.state !== 'CHECKING' && <Found one={one} />}
      {one.state === 'CHECKED' && (
        <details>
          <summary>{m.changeMatching}</summary>
          <Matching key={one.version} one={one} />
        </details>
      )}
    </>
  );
}

/** How far it is; what is done stands. */
function Progress({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  const all = one.creates + one.changes;
  return (
    <div>
      <p role="status">{m.progress({ done: formats.number(one.done), all: formats.number(all) })}</p>
      <progress class={css.bar} value={one.done + one.refused} max={all} aria-label={m.state.RUNNING} />
      {one.refused > 0 && <p>{m.refused({ count: formats.number(one.refused) })}</p>}
    </div>
  );
}
