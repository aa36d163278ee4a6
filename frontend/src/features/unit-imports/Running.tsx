import type { UnitImport } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Imports.module.css';
import { importMessages } from './messages';

/** How far it is; what is done stands. */
export function Running({ one }: { one: UnitImport }) {
  const m = useMessages(importMessages);
  const formats = useFormats();
  const all = one.creates + one.changes;
  return (
    <>
      <p role="status">{m.progress({ done: formats.number(one.done), all: formats.number(all) })}</p>
      <progress class={css.bar} value={one.done} max={all} aria-label={m.state.RUNNING} />
      {one.state !== 'DONE' && <p class="soft">{m.standing}</p>}
      {one.reason && (
        <p>
          {m.reason}: {one.reason}
        </p>
      )}
    </>
  );
}
