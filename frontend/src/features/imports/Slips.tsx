import { api } from '../../shared/api/client';
import type { ListImport } from '../../shared/api/types';
import { Download } from '../../shared/files/Download';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import css from './Imports.module.css';
import { listMessages } from './messages';

/** As many as the server puts into one file. */
const AT_ONCE = 100;

/** Receipts for authors whom no message reaches. */
export function Slips({ one }: { one: ListImport }) {
  const m = useMessages(listMessages);
  const formats = useFormats();
  if (one.unreached === 0 || one.done === 0) return null;
  // Perhaps fewer: several rows may be one person's.
  const parts = Array.from({ length: Math.ceil(one.unreached / AT_ONCE) }, (_, i) => i + 1);
  return (
    <section class={css.section} aria-labelledby="slips">
      <h2 id="slips">{m.slips}</h2>
      <p>{m.slipsHint}</p>
      <div class={css.links}>
        {parts.map((part) => (
          <Download
            key={part}
            label={parts.length === 1 ? m.printSlips : m.printPart({ part: formats.number(part) })}
            name={`phieu-bien-nhan-${one.id}-${String(part)}.pdf`}
            look="secondary"
            fetch={() =>
              api.POST('/api/v1/imports/{id}/slips', {
                params: { path: { id: one.id }, query: { part } },
                parseAs: 'blob',
              })
            }
          />
        ))}
      </div>
    </section>
  );
}
