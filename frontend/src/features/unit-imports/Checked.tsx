import { api } from '../../shared/api/client';
import type { UnitImport } from '../../shared/api/types';
import { useFormats } from '../../shared/i18n/formats';
import { useMessages } from '../../shared/i18n/messages';
import { Notice } from '../../shared/ui/Notice';
import { Download } from '../../shared/files/Download';
import css from './Imports.module.css';
import { ImportLines } from './ImportLines';
import { importMessages } from './messages';
import { StartImport } from './StartImport';

/** What the file would do, or what is wrong with it, grouped by cause. */
export function Checked({ one }: { one: UnitImport }) {
  const m = useMessages(importMessages);
  const formats = useFormats();
  const causes: Record<string, string> = m.causes;
  const figures = [
    { label: m.rows, value: one.rows },
    { label: m.creates, value: one.creates },
    { label: m.changes, value: one.changes },
    { label: m.same, value: one.same },
    { label: m.faults, value: one.faults },
  ];
  return (
    <section class={css.section} aria-labelledby="summary">
      <h2 id="summary">{m.summary}</h2>
      <dl class={css.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="numeric">{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{m.leftAlone}</p>
      {one.faults > 0 && (
        <Notice tone="bad" title={m.faultsTitle({ count: formats.number(one.faults) })}>
          <ul>
            {one.causes.map(({ cause, count, firstRow }) => (
              <li key={cause}>
                {m.causeLine({
                  cause: causes[cause] ?? m.otherCause,
                  count: formats.number(count),
                  row: formats.number(firstRow),
                })}
              </li>
            ))}
          </ul>
          <p>{m.faultsHint}</p>
          <Download
            label={m.errorsFile}
            name="loi-nhap-don-vi.xlsx"
            fetch={() =>
              api.GET('/api/v1/unit-imports/{id}/errors', {
                params: { path: { id: one.id }, query: { format: 'XLSX' } },
                parseAs: 'blob',
              })
            }
          />
        </Notice>
      )}
      {one.state === 'CHECKED' && one.faults === 0 && one.creates + one.changes === 0 && (
        <Notice title={m.nothingNew} />
      )}
      {one.state === 'CHECKED' && one.faults === 0 && one.creates + one.changes > 0 && (
        <StartImport key={one.version} one={one} />
      )}
      {one.faults > 0 && <ImportLines one={one} outcome="ERROR" />}
      {one.changes > 0 && <ImportLines one={one} outcome="CHANGE" />}
      {one.creates > 0 && <ImportLines one={one} outcome="CREATE" />}
    </section>
  );
}
