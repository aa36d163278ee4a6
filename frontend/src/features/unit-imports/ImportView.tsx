import { useQuery } from '@tanstack/preact-query';
import { QueryView } from '../../shared/api/QueryView';
import type { UnitImport } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useLanguage } from '../../shared/i18n/language';
import { useMessages } from '../../shared/i18n/messages';
import { paths, withQuery } from '../../shared/paths';
import { Notice } from '../../shared/ui/Notice';
import { CancelImport } from './CancelImport';
import { Checked } from './Checked';
import { ImportTag } from './ImportTag';
import { importMessages } from './messages';
import { importQuery, isBusy } from './queries';
import { Running } from './Running';

/** What one file would do, does, or has done. */
export function ImportView({ id }: { id: string }) {
  const found = useQuery(importQuery(id));
  return <QueryView query={found}>{(one) => <Import one={one} />}</QueryView>;
}

function Import({ one }: { one: UnitImport }) {
  const m = useMessages(importMessages);
  const formats = useFormats();
  const language = useLanguage();
  const problem = language === 'en' ? one.problemEn : one.problem;
  return (
    <>
      <p>
        <ImportTag state={one.state} />{' '}
        <span class="soft">
          {m.into({ unit: one.unit.name })} ·{' '}
          {m.byAt({ name: one.byName, at: formats.dateTime(one.uploadedAt) })}
        </span>
      </p>
      {problem && <Notice tone={one.state === 'FAILED' ? 'bad' : 'act'} title={problem} announce />}
      {one.state === 'PENDING' && <p role="status">{m.checking}</p>}
      {one.state === 'DONE' && (
        <Notice tone="good" title={m.doneTitle({ count: formats.number(one.done) })} announce>
          <p>
            <a href={withQuery(paths.units, { in: one.unit.id })}>{m.seeTree}</a>
          </p>
        </Notice>
      )}
      {one.state !== 'PENDING' && one.state !== 'CHECKED' && one.creates + one.changes > 0 && (
        <Running one={one} />
      )}
      {one.state !== 'PENDING' && one.rows > 0 && <Checked one={one} />}
      {(isBusy(one) || one.state === 'CHECKED') && <CancelImport key={one.state} one={one} />}
    </>
  );
}
